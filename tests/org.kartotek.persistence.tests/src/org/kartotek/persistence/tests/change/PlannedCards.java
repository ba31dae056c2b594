/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.InvoiceBooks;
import org.kartotek.persistence.change.plan.Planner;
import org.kartotek.persistence.change.plan.PresentCards;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.Touched;
import org.kartotek.persistence.change.plan.UniqueNumber;
import org.kartotek.persistence.change.plan.WriteContext;
import org.kartotek.persistence.change.plan.WritePlan;

/** Cards without a database, and plans for them. */
final class PlannedCards implements PresentCards {
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, ChoiceList> choices = new HashMap<>();
    private final Map<RecordKey, PresentRecord> records = new LinkedHashMap<>();
    private final Set<RecordKey> asked = new HashSet<>();

    PlannedCards() {
        text("company", FieldTrait.SEARCHABLE);
        text("number", FieldTrait.SEARCHABLE, FieldTrait.UNIQUE);
        text("first_name", FieldTrait.SEARCHABLE);
        text("last_name", FieldTrait.SEARCHABLE);
        add(Kind.CUSTOMER, "name", FieldType.TEXT, 210, null, Set.of("company", "first_name", "last_name"));
        add(Kind.CUSTOMER, "phone", FieldType.PHONE, 0, null, Set.of(), FieldTrait.SEARCHABLE);
        text("city", FieldTrait.SEARCHABLE);
        choice("territory", "north", "south");
        choice("owner", "anna", "sonja");
        choice("status", "active", "~former");
        add(Kind.CUSTOMER, "sizes", FieldType.CHOICES, 0, "status", Set.of());
        add(Kind.CUSTOMER, "weight", FieldType.NUMBER, 0, null, Set.of());
        add(Kind.CUSTOMER, "credit", FieldType.MONEY, 0, null, Set.of());
        add(Kind.CUSTOMER, "born", FieldType.DATE, 0, null, Set.of());
        add(Kind.CUSTOMER, "member", FieldType.YES_NO, 0, null, Set.of());
        add(Kind.CUSTOMER, "country", FieldType.COUNTRY, 0, null, Set.of());
        add(Kind.CONTACT, "last_name", FieldType.TEXT, 100, null, Set.of(), FieldTrait.SEARCHABLE);
    }

    private void text(String key, FieldTrait... traits) {
        add(Kind.CUSTOMER, key, FieldType.TEXT, 40, null, Set.of(), traits);
    }

    private void choice(String key, String... keys) {
        add(Kind.CUSTOMER, key, FieldType.CHOICE, 0, key, Set.of());
        List<Choice> list = new ArrayList<>();
        for (String each : keys) {
            String plain = each.replace("~", "");
            list.add(new Choice(plain, Labels.same(plain.toUpperCase(Locale.ROOT)), !plain.equals(each)));
        }
        choices.put(key, new ChoiceList(key, list));
    }

    /** Adds a field to the catalogue. */
    void add(Kind kind, String key, FieldType type, int maxLength, String list, Set<String> inputs, FieldTrait... traits) {
        String label = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        int id = fields.size() + 1;
        fields.add(new Field(
                id, kind, key, type, Labels.same(label), "more", id, list, Set.of(traits), maxLength, inputs));
    }

    Catalogue catalogue() {
        return new Catalogue(1, fields, choices);
    }

    /** Stores a card. */
    void card(long id, Object... pairs) {
        store(new RecordKey(Kind.CUSTOMER, id), id, 1, false, 1, pairs);
    }

    void store(RecordKey key, long cardId, int version, boolean archived, long changedIn, Object... pairs) {
        Map<String, Value> values = CardWriting.values(pairs);
        records.put(key, new PresentRecord(key, cardId, version, archived, changedIn, values));
    }

    WritePlan plan(Session session, Reason reason, RecordEdit... edits) throws Exception {
        return plan(session, reason, new Touched(), Set.of(), edits);
    }

    WritePlan plan(Session session, Reason reason, Touched touched, Set<Long> lockedBy, RecordEdit... edits) throws Exception {
        Catalogue catalogue = catalogue();
        WriteContext context =
                new WriteContext(session, catalogue, session.rights().visiblePart(catalogue), reason, touched, lockedBy);
        return new Planner(context, this).plan(List.of(edits));
    }

    /** The records that plans have asked for. */
    Set<RecordKey> asked() {
        return asked;
    }

    @Override
    public Map<RecordKey, PresentRecord> records(Collection<RecordKey> keys) {
        asked.addAll(keys);
        Map<RecordKey, PresentRecord> found = new HashMap<>();
        keys.stream().filter(records::containsKey).forEach(key -> found.put(key, records.get(key)));
        return found;
    }

    @Override
    public List<PresentRecord> partsInUse(Collection<Long> cardIds) {
        return records.values().stream()
                .filter(record -> record.key().kind().isOnCard() && !record.archived() && cardIds.contains(record.cardId()))
                .toList();
    }

    @Override
    public List<PresentRecord> linesInUse(Kind whole, Collection<Long> ids) {
        return records.values().stream()
                .filter(record -> record.key().kind() == whole.line().orElseThrow() && !record.archived())
                .filter(record -> record.value(whole.key()).content().filter(ids::contains).isPresent())
                .toList();
    }

    @Override
    public InvoiceBooks books() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Long> holders(Collection<String> foldedNumbers) {
        Map<String, Long> holders = new HashMap<>();
        for (PresentRecord record : records.values()) {
            String number = UniqueNumber.of(record.value("number"), record.archived());
            if (number != null && foldedNumbers.contains(number)) {
                holders.put(number, record.key().id());
            }
        }
        return holders;
    }
}
