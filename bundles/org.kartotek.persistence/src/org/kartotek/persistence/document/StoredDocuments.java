/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.Cards;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.document.DocumentName;
import org.kartotek.core.document.DocumentVersion;
import org.kartotek.core.document.Documents;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.change.history.CardHistory;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.connect.Database;

/** The documents of an open card index. Thread-safe. */
public final class StoredDocuments implements Documents {
    private final Database database;
    private final Cards cards;
    private final ChangeSets changes;
    private final ContentStore contents;
    private final ContentVersions versions;

    public StoredDocuments(Database database, Cards cards, ChangeSets changes) {
        this.database = database;
        this.cards = cards;
        this.changes = changes;
        this.contents = new ContentStore(database);
        this.versions = new ContentVersions(new CardHistory(database), contents);
    }

    @Override
    public long limit() {
        return database.read(connection -> Settings.get(connection, Settings.DOCUMENT_LIMIT)).map(Long::valueOf).orElse(USUAL_LIMIT);
    }

    @Override
    public void setLimit(Session session, long bytes) {
        session.require(Action.ADMINISTER);
        if (bytes < LEAST_LIMIT || bytes > MOST_LIMIT) {
            throw new KartotekException(Messages.LIMIT.with(LEAST_LIMIT >> 20, MOST_LIMIT >> 20));
        }
        contents.setLimit(bytes);
    }

    @Override
    public long add(Session session, long cardId, List<NewDocument> documents) {
        requireWritable(session);
        card(session, cardId);
        long limit = limit();
        List<RecordEdit> edits = new ArrayList<>();
        for (NewDocument document : documents) {
            Map<String, Value> values = new HashMap<>(Map.of(DocumentFields.NAME, Value.of(document.name())));
            put(values, DocumentFields.TYPE, document.type());
            put(values, DocumentFields.REMARK, document.remark());
            put(values, DocumentFields.ADDRESS, document.address());
            values.putAll(stored(session, cardId, document, limit));
            edits.add(RecordEdit.createPart(Kind.DOCUMENT, changes.newId(Kind.DOCUMENT), cardId, values));
        }
        return changes.commit(session, Reason.EDIT, "", edits).orElseThrow();
    }

    /** The values that come with the bytes. */
    private Map<String, Value> stored(Session session, long cardId, NewDocument document, long limit) {
        Map<String, Value> values = new HashMap<>();
        document.date().ifPresent(date -> values.put(DocumentFields.DATE, Value.of(date)));
        document.content().ifPresent(content -> {
            ContentDigest stored = contents.put(cardId, content, document.name(), limit, session.locale());
            values.put(DocumentFields.CONTENT, Value.of(stored.digest()));
            values.put(DocumentFields.SIZE, Value.of(BigDecimal.valueOf(stored.size())));
        });
        return values;
    }

    private static void put(Map<String, Value> values, String key, String text) {
        if (!text.isEmpty()) {
            values.put(key, Value.of(text));
        }
    }

    @Override
    public OptionalLong replace(Session session, long cardId, long documentId, NewDocument by) {
        requireWritable(session);
        CardRecord present = document(session, cardId, documentId);
        if (!present.value(DocumentFields.CONTENT).isKnown()) {
            throw new KartotekException(Messages.LINK_ONLY);
        }
        Map<String, Value> values = stored(session, cardId, by, limit());
        if (present.value(DocumentFields.CONTENT).equals(values.get(DocumentFields.CONTENT))) {
            return OptionalLong.empty();
        }
        String name = present.value(DocumentFields.NAME).content().map(Object::toString).orElse("");
        values.put(DocumentFields.NAME, Value.of(DocumentName.replaced(name, by.name())));
        RecordEdit edit = RecordEdit.update(Kind.DOCUMENT, documentId, cardId, present.version(), values);
        return changes.commit(session, Reason.EDIT, "", List.of(edit));
    }

    @Override
    public List<DocumentVersion> versions(Session session, long cardId, long documentId) {
        requireFunction(session);
        return versions.of(session, cardId, document(session, cardId, documentId));
    }

    @Override
    public OptionalLong cardOf(Session session, long documentId) {
        requireFunction(session);
        List<Long> ids = new ArrayList<>();
        database.read(connection -> {
            String sql = "select customer_id from document where archived = 0 and id in ({ids})";
            IdBatches.read(connection, sql, List.of(documentId), row -> ids.add(row.getLong(1)));
            return null;
        });
        boolean visible = !ids.isEmpty() && find(session, ids.getFirst(), documentId) != null;
        return visible ? OptionalLong.of(ids.getFirst()) : OptionalLong.empty();
    }

    @Override
    public void copy(Session session, long cardId, String content, OutputStream into) throws IOException {
        contentField(session);
        Card card = card(session, cardId);
        boolean present = card.parts(Kind.DOCUMENT).stream()
                .anyMatch(document -> document.value(DocumentFields.CONTENT).equals(Value.of(content)));
        if (!present && !versions.everOn(session, cardId, content)) {
            throw new KartotekException(Messages.NOT_SUCH);
        }
        contents.copy(new ContentKey(cardId, content), into);
    }

    private Card card(Session session, long cardId) {
        return cards.byId(session, cardId).orElseThrow(() -> new KartotekException(Messages.NO_CARD.with(cardId)));
    }

    private CardRecord document(Session session, long cardId, long documentId) {
        CardRecord found = find(session, cardId, documentId);
        if (found == null) {
            throw new KartotekException(Messages.NOT_ON_CARD.with(documentId));
        }
        return found;
    }

    private CardRecord find(Session session, long cardId, long documentId) {
        return cards.byId(session, cardId).stream()
                .flatMap(card -> card.parts(Kind.DOCUMENT).stream())
                .filter(each -> each.id() == documentId)
                .findFirst()
                .orElse(null);
    }

    private void requireWritable(Session session) {
        if (!session.rights().mayWrite(contentField(session))) {
            throw content(session, Refusal.Path.WRITE);
        }
    }

    private Field contentField(Session session) {
        requireFunction(session);
        return database.catalogue(session).find(Kind.DOCUMENT, DocumentFields.CONTENT).orElseThrow(() -> content(session, Refusal.Path.READ));
    }

    private static AccessRefusedException content(Session session, Refusal.Path path) {
        return session.refused(Refusal.of(path, Kind.DOCUMENT, DocumentFields.CONTENT));
    }

    private void requireFunction(Session session) {
        database.catalogue(session).require(OfficeFunction.DOCUMENTS);
    }
}
