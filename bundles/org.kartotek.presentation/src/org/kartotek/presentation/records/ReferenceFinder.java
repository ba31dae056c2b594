/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordForm.Reference;
import org.kartotek.presentation.card.ReferenceBook;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;

/** Finds the records that the fields of a form name, by what they are called. Lives on the thread of the user interface. */
public final class ReferenceFinder {
    /** As many as can be looked over. */
    static final int MOST = 12;
    /** Of what hangs on the same card, so many are looked through. */
    private static final int ON_CARD = 100;

    private final Background background;
    private final CardIndex index;
    private final Catalogue catalogue;
    private final ValueText words;
    private final long cardId;

    /** @param cardId id of the card that the form's record hangs on: contacts are those of this card; 0 where there is none */
    public ReferenceFinder(Background background, CardIndex index, long cardId) {
        this.background = background;
        this.index = index;
        this.cardId = cardId;
        catalogue = index.catalogue(index.session());
        words = new ValueText(catalogue, index.session().locale());
    }

    /**
     * Looks up what the records are called that a form names, and writes it.
     *
     * @param failed gets what went wrong; the fields go on showing ids then
     */
    public void tell(RecordForm form, Consumer<RuntimeException> failed) {
        Set<Reference> wanted = form.unnamed();
        if (!wanted.isEmpty()) {
            background.ask(
                    monitor -> names(wanted),
                    names -> {
                        names.forEach((reference, name) -> form.references().enter(reference.kind(), reference.id(), name));
                        form.tellReferences();
                    },
                    failed);
        }
    }

    private String name(CardRecord record) {
        return RecordFace.of(catalogue, record.kind()).name(field -> known(field, record.value(field.key())));
    }

    private String known(Field field, Value value) {
        return value.isKnown() ? words.shown(field, value) : "";
    }

    /**
     * Looks for what somebody may mean.
     *
     * @param typed so far; may be empty
     * @param then gets what the found records are called, best first; from then on the form reads these names
     * @return to be cancelled when more was typed
     */
    public Asked suggest(RecordForm form, FieldModel field, String typed, Consumer<List<String>> then, Consumer<RuntimeException> failed) {
        return suggest(form.references(), field.field().target(), typed, then, failed);
    }

    /**
     * Looks for what somebody may mean where there is no form.
     *
     * @param book in which the records that are found are entered
     */
    public Asked suggest(ReferenceBook book, Kind kind, String typed, Consumer<List<String>> then, Consumer<RuntimeException> failed) {
        return background.ask(
                monitor -> found(kind, typed, monitor),
                rows -> {
                    List<String> names = new ArrayList<>();
                    rows.forEach((id, name) -> names.add(book.enter(kind, id, name)));
                    then.accept(names);
                },
                failed);
    }

    /** What records are called that exist for the session. Any thread but that of the user interface. */
    public Map<Reference, String> names(Set<Reference> wanted) {
        Map<Reference, String> names = new LinkedHashMap<>();
        for (Reference each : wanted) {
            index.cards().record(index.session(), each.kind(), each.id())
                    .map(RecordOnCard::record)
                    .map(this::name)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.put(each, name));
        }
        return names;
    }

    private Map<Long, String> found(Kind kind, String typed, IProgressMonitor monitor) {
        RecordFace face = RecordFace.of(catalogue, kind);
        List<FieldPath> paths = face.fields().stream().map(field -> new FieldPath(field.key())).toList();
        boolean onCard = kind.isOnCard();
        CardQuery query = new CardQuery(kind, paths, criterion(kind, typed), order(face), OptionalInt.empty());
        List<Row> rows = index.queries()
                .page(index.session(), query, PageRequest.first(onCard ? ON_CARD : MOST), monitor)
                .rows();
        Map<Long, String> names = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = face.name(field -> known(field, row.values().get(face.fields().indexOf(field))));
            if (!name.isEmpty() && (!onCard || says(name, typed)) && names.size() < MOST) {
                names.put(row.id(), name);
            }
        }
        return names;
    }

    private Criterion criterion(Kind kind, String typed) {
        if (kind.isOnCard()) {
            return Criterion.onCard(cardId);
        }
        return typed.isBlank() ? Criterion.EVERY : new Criterion.Search(bare(typed));
    }

    /** What was chosen once, with its number behind it, is found again by its words. */
    private static String bare(String typed) {
        return typed.replaceAll("[()]", " ").strip();
    }

    private static List<Order> order(RecordFace face) {
        return face.fields().stream()
                .filter(field -> field.is(FieldTrait.SORTABLE))
                .limit(1)
                .map(field -> new Order(new FieldPath(field.key()), false))
                .toList();
    }

    /** Whether each word of what was typed begins one of the name. */
    private static boolean says(String name, String typed) {
        List<String> words = List.of(Folding.fold(name).split("[\\s()]+"));
        return Folding.fold(typed).isBlank()
                || List.of(Folding.fold(typed).strip().split("[\\s()]+")).stream()
                        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}
