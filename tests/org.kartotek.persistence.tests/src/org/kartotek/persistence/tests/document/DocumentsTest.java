/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.document.DocumentVersion;
import org.kartotek.core.document.Documents;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Documents come, go, get newer versions, and are seen by whom they may be. */
class DocumentsTest {
    private static byte[] bytes(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static NewDocument file(String name, byte[] bytes) {
        return NewDocument.file(name, Optional.empty(), DocumentContent.of(bytes));
    }

    private static long card(TestDatabase database, String territory) {
        CardIndex index = database.index();
        long id = index.changes().newId(Kind.CUSTOMER);
        Map<String, Value> values = Map.of("company", Value.of("Holm " + id), "territory", Value.of(territory));
        index.changes().commit(index.session(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, values)));
        return id;
    }

    private static List<CardRecord> documents(TestDatabase database, long card) {
        return database.index().cards().byId(database.administrator(), card).orElseThrow().parts(Kind.DOCUMENT);
    }

    private static String content(CardRecord document) {
        return (String) document.value("content").content().orElseThrow();
    }

    private static byte[] read(TestDatabase database, Session session, long card, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        database.index().documents().copy(session, card, content, out);
        return out.toByteArray();
    }

    private static List<String> problems(TestDatabase database) {
        return database.index().verify(database.administrator(), new NullProgressMonitor()).problems().stream()
                .map(each -> each.in(Locale.ENGLISH))
                .toList();
    }

    @DatabaseTest
    void theNameOfADocumentIsNoNoteThatAllMayRead(TestDatabase database) {
        Session session = database.administrator();
        long card = card(database, "north");
        database.index().documents().add(session, card, List.of(file("Dismissal of Anna.pdf", bytes(1, 10))));
        database.index().documents().replace(session, card, documents(database, card).getFirst().id(), file("Other.pdf", bytes(2, 10)));
        assertEquals(
                List.of("", ""),
                database.index().changes().list(session, 2).stream().map(ChangeSetInfo::note).toList());
    }

    @DatabaseTest
    void comesBackAsItWas(TestDatabase database) throws IOException {
        Documents documents = database.index().documents();
        long card = card(database, "north");
        byte[] large = bytes(1, 700_000);
        documents.add(database.administrator(), card, List.of(file("Offer.pdf", large), file("empty.txt", new byte[0])));
        List<CardRecord> found = documents(database, card);
        assertEquals(Value.of("Offer.pdf"), found.get(0).value("name"));
        assertEquals(0, BigDecimal.valueOf(700_000).compareTo((BigDecimal) found.get(0).value("size").content().orElseThrow()));
        assertArrayEquals(large, read(database, database.administrator(), card, content(found.get(0))));
        assertEquals(0, read(database, database.administrator(), card, content(found.get(1))).length);
        assertEquals(OptionalLong.of(card), documents.cardOf(database.administrator(), found.get(0).id()));
        assertEquals(List.of(), problems(database));
    }

    @DatabaseTest
    void theSameFileTwiceIsStoredOnce(TestDatabase database) throws SQLException {
        long card = card(database, "north");
        Documents documents = database.index().documents();
        documents.add(database.administrator(), card, List.of(file("a.txt", bytes(2, 10)), file("b.txt", bytes(2, 10))));
        documents.add(database.administrator(), card, List.of(file("c.txt", bytes(2, 10))));
        assertEquals(3, documents(database, card).size());
        assertEquals(1, number(database, "select count(*) from document_content"));
    }

    private static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @DatabaseTest
    void formerVersionsStayAndCanBeGoneBackTo(TestDatabase database) throws IOException {
        long card = card(database, "north");
        Session session = database.administrator();
        Documents documents = database.index().documents();
        documents.add(session, card, List.of(file("Offer.doc", bytes(3, 300))));
        long id = documents(database, card).getFirst().id();
        long newer = documents.replace(session, card, id, file("new.pdf", bytes(4, 400))).orElseThrow();
        assertEquals(OptionalLong.empty(), documents.replace(session, card, id, file("again.pdf", bytes(4, 400))));
        assertEquals(Value.of("Offer.pdf"), documents(database, card).getFirst().value("name"));
        List<DocumentVersion> versions = documents.versions(session, card, id);
        assertEquals(List.of(400L, 300L), versions.stream().map(DocumentVersion::size).toList());
        assertArrayEquals(bytes(3, 300), read(database, session, card, versions.get(1).content()));
        database.index().changes().undo(session, newer, new NullProgressMonitor());
        assertEquals(Value.of("Offer.doc"), documents(database, card).getFirst().value("name"));
        assertEquals(versions.get(1).content(), content(documents(database, card).getFirst()));
        assertEquals(3, documents.versions(session, card, id).size());
        assertEquals(List.of(), problems(database));
    }

    @DatabaseTest
    void whatWasRemovedComesBackByUndo(TestDatabase database) throws IOException {
        long card = card(database, "north");
        Session session = database.administrator();
        database.index().documents().add(session, card, List.of(file("Offer.pdf", bytes(5, 50))));
        CardRecord document = documents(database, card).getFirst();
        long removal = database.index()
                .changes()
                .commit(session, Reason.EDIT, "", List.of(RecordEdit.archive(Kind.DOCUMENT, document.id(), card)))
                .orElseThrow();
        assertTrue(documents(database, card).isEmpty());
        database.index().changes().undo(session, removal, new NullProgressMonitor());
        assertArrayEquals(bytes(5, 50), read(database, session, card, content(documents(database, card).getFirst())));
    }

    @DatabaseTest
    void searchFindsTheName(TestDatabase database) {
        long card = card(database, "north");
        database.index().documents().add(database.administrator(), card, List.of(file("Rahmenvertrag 2026.pdf", bytes(6, 5))));
        assertEquals(List.of(card), ids(database, "search \"rahmenv\""));
        assertEquals(1, ids(database, "document: name = \"Rahmenvertrag 2026.pdf\"").size());
    }

    private static List<Long> ids(TestDatabase database, String text) {
        Session session = database.administrator();
        CardQuery query = new QueryParser(database.index().catalogue(session), session.locale()).parse(text);
        return database.index().queries().page(session, query, PageRequest.first(10), new NullProgressMonitor()).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    @DatabaseTest
    void oneByteTooManyIsRefusedInASentence(TestDatabase database) throws SQLException {
        long card = card(database, "north");
        Documents documents = database.index().documents();
        Session session = database.administrator();
        documents.add(session, card, List.of(NewDocument.file("fits", Optional.empty(), zeros(Documents.USUAL_LIMIT))));
        KartotekException refused = assertThrows(
                KartotekException.class,
                () -> documents.add(session, card, List.of(NewDocument.file("large.iso", Optional.empty(), zeros(Documents.USUAL_LIMIT + 1)))));
        assertTrue(refused.getMessage().contains("large.iso") && refused.getMessage().contains("25 MB"), refused.getMessage());
        assertEquals(1, documents(database, card).size());
        assertEquals(1, number(database, "select count(*) from document_content"));
        assertEquals(List.of(), problems(database));
    }

    private static DocumentContent zeros(long size) {
        return () -> new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int count = (int) Math.min(left, length);
                left -= count;
                java.util.Arrays.fill(into, from, from + count, (byte) 0);
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }

    @DatabaseTest
    void theOfficeSetsTheLimit(TestDatabase database) {
        long card = card(database, "north");
        Documents documents = database.index().documents();
        assertEquals(25L << 20, documents.limit());
        documents.setLimit(database.administrator(), 1L << 20);
        assertEquals(1L << 20, documents.limit());
        assertThrows(
                KartotekException.class,
                () -> documents.add(database.administrator(), card, List.of(file("a", new byte[(1 << 20) + 1]))));
        assertThrows(KartotekException.class, () -> documents.setLimit(database.administrator(), 10));
        assertThrows(AccessRefusedException.class, () -> documents.setLimit(database.restricted(), 2L << 20));
    }

    @DatabaseTest
    void aFileThatChangesWhileItIsReadIsNotAdded(TestDatabase database) throws SQLException {
        long card = card(database, "north");
        AtomicInteger times = new AtomicInteger();
        DocumentContent growing = () -> new ByteArrayInputStream(new byte[times.incrementAndGet()]);
        assertThrows(
                KartotekException.class,
                () -> database.index().documents().add(database.administrator(), card, List.of(NewDocument.file("a", Optional.empty(), growing))));
        assertEquals(0, number(database, "select count(*) from document_content"));
        assertTrue(documents(database, card).isEmpty());
    }

    @DatabaseTest
    void rightsAreThoseOfTheCardAndOfTheField(TestDatabase database) throws IOException {
        long north = card(database, "north");
        long south = card(database, "south");
        Documents documents = database.index().documents();
        Session all = database.administrator();
        documents.add(all, north, List.of(file("a.txt", bytes(7, 20))));
        documents.add(all, south, List.of(file("b.txt", bytes(8, 20))));
        CardRecord hidden = documents(database, north).getFirst();
        CardRecord seen = documents(database, south).getFirst();
        Session restricted = database.restricted();
        assertArrayEquals(bytes(8, 20), read(database, restricted, south, content(seen)));
        assertThrows(KartotekException.class, () -> read(database, restricted, north, content(hidden)));
        assertThrows(KartotekException.class, () -> read(database, restricted, south, content(hidden)));
        assertEquals(OptionalLong.empty(), documents.cardOf(restricted, hidden.id()));
        assertThrows(KartotekException.class, () -> documents.add(restricted, north, List.of(file("c.txt", bytes(9, 20)))));
        Session blind = without(all, FieldAccess.NONE);
        assertThrows(AccessRefusedException.class, () -> read(database, blind, south, content(seen)));
        assertThrows(AccessRefusedException.class, () -> documents.add(blind, south, List.of(file("c.txt", bytes(9, 20)))));
        Session reader = without(all, FieldAccess.READ);
        assertArrayEquals(bytes(8, 20), read(database, reader, south, content(seen)));
        assertThrows(AccessRefusedException.class, () -> documents.replace(reader, south, seen.id(), file("c.txt", bytes(9, 20))));
    }

    private static Session without(Session session, FieldAccess access) {
        Rights rights = new Rights(
                FieldAccess.WRITE,
                Map.of(new Rights.FieldName(Kind.DOCUMENT, "content"), access),
                new RowScope.Everything(),
                session.rights().actions());
        return new Session(session.userId(), session.login(), session.role(), rights, session.locale(), session.zone());
    }

    @DatabaseTest
    void damageIsFound(TestDatabase database) throws SQLException {
        long card = card(database, "north");
        Session session = database.administrator();
        Documents documents = database.index().documents();
        documents.add(session, card, List.of(file("a.txt", bytes(10, 20)), file("b.txt", bytes(11, 20)), file("c.txt", bytes(12, 20))));
        List<CardRecord> three = documents(database, card);
        documents.replace(session, card, three.get(2).id(), file("c.txt", bytes(13, 30)));
        assertEquals(List.of(), problems(database));
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            String other = database.isEmbedded() ? "CAST(X'00' AS BLOB)" : "'\\x00'::bytea";
            statement.executeUpdate("update document_piece set bytes = " + other + " where digest = '" + content(three.get(0)) + "'");
            statement.executeUpdate("update document set f_size = 7 where id = " + three.get(1).id());
            statement.executeUpdate("delete from document_content where digest = '" + content(three.get(2)) + "'");
        }
        List<String> found = problems(database);
        assertTrue(found.contains("document " + three.get(0).id() + ": its content is damaged."), found::toString);
        assertTrue(found.contains("document " + three.get(1).id() + ": its size does not fit the content."), found::toString);
        assertTrue(found.contains("document " + three.get(2).id() + ": a former version of it is missing."), found::toString);
    }

    @DatabaseTest
    void plainSqlGetsNoBytesAndWritesNone(TestDatabase database) throws SQLException {
        if (database.isEmbedded()) {
            return;
        }
        long card = card(database, "north");
        database.index().documents().add(database.administrator(), card, List.of(file("a.txt", bytes(14, 20))));
        String digest = content(documents(database, card).getFirst());
        try (Connection connection = database.userConnection();
                Statement statement = connection.createStatement()) {
            for (String refused : List.of(
                    "select * from kartotek.document_piece",
                    "delete from kartotek.document_content",
                    "select kartotek.read_document_piece(" + (card + 999) + ", '" + digest + "', 0)",
                    "select kartotek.read_document_piece(" + card + ", '" + "0".repeat(64) + "', 0)",
                    "select kartotek.put_document_piece(" + card + ", '" + digest + "', 1, '\\x00'::bytea)",
                    "select kartotek.begin_document(" + card + ", '" + "0".repeat(64) + "', 99999999)",
                    "select kartotek.is_whole(" + card + ", '" + digest + "')")) {
                SQLException failure = assertThrows(SQLException.class, () -> statement.execute(refused), refused);
                assertEquals("42501", failure.getSQLState(), refused);
            }
            connection.setAutoCommit(false);
            statement.execute("select kartotek.begin_document(" + card + ", '" + "0".repeat(64) + "', 1)");
            statement.execute("select kartotek.put_document_piece(" + card + ", '" + "0".repeat(64) + "', 0, '\\x00'::bytea)");
            assertThrows(
                    SQLException.class, () -> statement.execute("select kartotek.finish_document(" + card + ", '" + "0".repeat(64) + "')"));
            connection.rollback();
        }
        assertFalse(documents(database, card).isEmpty());
    }

    @DatabaseTest
    void linksAreDocumentsWithoutBytes(TestDatabase database) {
        long card = card(database, "north");
        Session session = database.administrator();
        Documents documents = database.index().documents();
        documents.add(session, card, List.of(NewDocument.link("", "www.example.org/prices/")));
        CardRecord link = documents(database, card).getFirst();
        assertEquals(Value.of("example.org-prices"), link.value("name"));
        assertEquals(Value.of("https://www.example.org/prices/"), link.value("address"));
        assertEquals(List.of(), documents.versions(session, card, link.id()));
        assertThrows(KartotekException.class, () -> documents.replace(session, card, link.id(), file("a", bytes(1, 1))));
    }
}
