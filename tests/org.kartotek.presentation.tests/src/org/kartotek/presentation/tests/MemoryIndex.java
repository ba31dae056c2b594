/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.Cards;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.core.database.Users;
import org.kartotek.core.database.Verification;
import org.kartotek.core.document.Documents;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RoleBook;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignals;
import org.kartotek.core.value.Value;

/** A card index in memory, for tests of what stands above the database. */
public class MemoryIndex implements CardIndex, Cards, ChangeSets {
    private Optional<byte[]> draftKey = Optional.empty();
    private final Catalogue catalogue;
    private final Session session;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, Map<Kind, Map<Long, CardRecord>>> cards = new TreeMap<>();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> catalogueListeners = new CopyOnWriteArrayList<>();

    public MemoryIndex(Catalogue catalogue) {
        this(catalogue, new Session(1, "maria", "administrator", Rights.ADMINISTRATOR, Locale.ENGLISH, ZoneOffset.UTC));
    }

    public MemoryIndex(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    @Override
    public DatabaseLocation location() {
        return DatabaseLocation.of("memory");
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Catalogue catalogue(Session reader) {
        return reader.rights().visiblePart(catalogue);
    }

    @Override
    public CardQueries queries() {
        return new MemoryQueries(catalogue, this::customers);
    }

    private synchronized List<CardRecord> customers() {
        return cards.values().stream()
                .map(card -> card.get(Kind.CUSTOMER).values().iterator().next())
                .toList();
    }

    @Override
    public Cards cards() {
        return this;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public void check(Session session, Reason reason, List<RecordEdit> edits) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChangeSets changes() {
        return this;
    }

    @Override
    public Documents documents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Users users() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RoleBook roles() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AuditLog audit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CustomerSignals signals() {
        return (asking, named) -> Optional.empty();
    }

    /** From now on it is as if it were encrypted. */
    void encrypt(byte[] key) {
        draftKey = Optional.of(key);
    }

    @Override
    public Optional<byte[]> draftKey() {
        return draftKey;
    }

    @Override
    public OfficeSettings office() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verification verify(Session verifier, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Runnable onCommit(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Runnable onCatalogue(Runnable listener) {
        catalogueListeners.add(listener);
        return () -> catalogueListeners.remove(listener);
    }

    /** Tells of a change of the catalogue that somebody else made. */
    void changeCatalogue() {
        catalogueListeners.forEach(Runnable::run);
    }

    @Override
    public void close() {
        listeners.clear();
    }

    @Override
    public synchronized Optional<Card> byId(Session reader, long id) {
        return Optional.ofNullable(cards.get(id)).map(MemoryIndex::card);
    }

    private static Card card(Map<Kind, Map<Long, CardRecord>> records) {
        Map<Kind, List<CardRecord>> parts = new HashMap<>();
        records.forEach((kind, byId) -> {
            if (!kind.isCard()) {
                parts.put(kind, List.copyOf(byId.values()));
            }
        });
        return new Card(records.get(Kind.CUSTOMER).values().iterator().next(), parts);
    }

    @Override
    public synchronized Optional<RecordOnCard> record(Session reader, Kind kind, long id) {
        return cards.entrySet().stream()
                .flatMap(card -> Optional.ofNullable(card.getValue().getOrDefault(kind, Map.of()).get(id)).stream()
                        .map(found -> new RecordOnCard(card.getKey(), found)))
                .findFirst();
    }

    @Override
    public Optional<Card> byNumber(Session reader, String number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Card> asOf(Session reader, long id, Instant moment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long newId(Kind kind) {
        return ids.incrementAndGet();
    }

    @Override
    public OptionalLong commit(Session writer, Reason reason, String note, List<RecordEdit> edits) {
        write(edits);
        listeners.forEach(listener -> listener.accept(1));
        return OptionalLong.of(1);
    }

    private synchronized void write(List<RecordEdit> edits) {
        for (RecordEdit edit : edits) {
            Map<Long, CardRecord> records = cards.computeIfAbsent(edit.cardId(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(edit.kind(), kind -> new TreeMap<>());
            CardRecord present = records.get(edit.id());
            if (edit.operation() == RecordEdit.Operation.CREATE && present != null) {
                throw new IllegalArgumentException("a record is created with an id that is in use");
            }
            if (present == null && edit.operation() != RecordEdit.Operation.CREATE) {
                throw new KartotekException("There is no card " + edit.cardId() + ".");
            }
            if (edit.version().isPresent() && present.version() != edit.version().getAsInt()) {
                throw new ConflictException(edit.cardId());
            }
            if (edit.operation() == RecordEdit.Operation.ARCHIVE) {
                records.remove(edit.id());
            } else {
                records.put(edit.id(), changed(edit, present));
            }
        }
    }

    private CardRecord changed(RecordEdit edit, CardRecord present) {
        Map<String, Value> values = new HashMap<>();
        for (Field field : catalogue.fields(edit.kind())) {
            values.put(field.key(), present == null ? Value.UNKNOWN : present.value(field.key()));
        }
        values.putAll(edit.values());
        if (edit.kind().isCard()) {
            values.put("name", name(values));
        }
        return new CardRecord(edit.kind(), edit.id(), present == null ? 1 : present.version() + 1, values);
    }

    private static Value name(Map<String, Value> values) {
        Value company = values.getOrDefault("company", Value.UNKNOWN);
        return company.isKnown() ? company : values.getOrDefault("last_name", Value.UNKNOWN);
    }

    /** Writes a customer as somebody else would. */
    public long add(Map<String, Value> values) {
        long id = newId(Kind.CUSTOMER);
        commit(session, Reason.EDIT, "", new ArrayList<>(List.of(RecordEdit.createCustomer(id, values))));
        return id;
    }

    @Override
    public BulkChange begin(Session writer, Reason reason, String note) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Field addField(Session writer, NewField field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong changeCatalogue(Session writer, CatalogueEdit edit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ChangeSetInfo> list(Session reader, int limit) {
        return List.of();
    }

    @Override
    public List<HistoryEntry> history(Session reader, long customerId) {
        return List.of();
    }

    @Override
    public List<HistoryEntry> history(Session reader, Kind kind, long id) {
        return List.of();
    }

    @Override
    public UndoResult undo(Session writer, long changeSet, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UndoResult undo(Session writer, CardUndo undo, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
