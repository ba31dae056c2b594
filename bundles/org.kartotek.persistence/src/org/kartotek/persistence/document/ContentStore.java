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
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.text.Sha256;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.DatabaseException;
import org.kartotek.persistence.schema.Dialect;

/** Puts bytes into the database and gets them out again, a piece at a time, so that no file is ever whole in memory. */
final class ContentStore {
    /** Bytes of a piece. */
    private static final int PIECE = 1 << 18;
    /** Somebody else has written the same bytes at the same moment. */
    private static final String TAKEN = "23505";

    private final Database database;
    private final ContentTables tables;

    ContentStore(Database database) {
        this.database = database;
        this.tables = database.dialect() == Dialect.DERBY ? new DerbyContents() : new ServerContents();
    }

    /**
     * Stores a content in a transaction of its own, unless the card has it already.
     *
     * @throws KartotekException where it is too large, cannot be read, or changes while it is read
     */
    ContentDigest put(long cardId, DocumentContent content, String name, long limit, Locale locale) {
        try {
            ContentDigest stored = ContentDigest.of(content, name, limit, locale);
            ContentKey key = new ContentKey(cardId, stored.digest());
            if (size(key).isEmpty()) {
                write(key, stored.size(), content, name);
            }
            return stored;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static KartotekException unreadable(String name, IOException cause) {
        return new KartotekException(Messages.UNREADABLE.with(name), cause);
    }

    private void write(ContentKey key, long size, DocumentContent content, String name) throws IOException {
        try (InputStream in = content.open()) {
            database.write(connection -> {
                tables.begin(connection, key, size);
                writePieces(connection, key, in, name);
                tables.finish(connection, key);
                return null;
            });
        } catch (DatabaseException e) {
            if (!TAKEN.equals(e.sqlState()) || size(key).isEmpty()) {
                throw e;
            }
        }
    }

    private void writePieces(Connection connection, ContentKey key, InputStream in, String name) throws SQLException {
        MessageDigest digest = Sha256.begin();
        try {
            int seq = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                digest.update(piece);
                tables.piece(connection, key, seq++, piece);
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (!ContentDigest.text(digest).equals(key.digest())) {
            throw new KartotekException(Messages.CHANGED_MEANWHILE.with(name));
        }
    }

    /** Number of the bytes, or empty where the card does not have them. */
    OptionalLong size(ContentKey key) {
        List<Long> sizes = new ArrayList<>();
        database.read(connection -> {
            IdBatches.read(
                    connection,
                    "select size from document_content where complete = 1 and card_id = " + key.cardId() + " and digest in ({ids})",
                    List.of(key.digest()),
                    row -> sizes.add(row.getLong(1)));
            return null;
        });
        return sizes.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sizes.getFirst());
    }

    /** @throws KartotekException where bytes are missing that ought to be there */
    void copy(ContentKey key, OutputStream into) throws IOException {
        long left = size(key).orElseThrow(ContentStore::lost);
        for (int seq = 0; left > 0; seq++) {
            int next = seq;
            byte[] piece = database.read(connection -> tables.read(connection, key, next));
            if (piece == null) {
                throw lost();
            }
            into.write(piece);
            left -= piece.length;
        }
    }

    private static KartotekException lost() {
        return new KartotekException(Messages.LOST);
    }

    void setLimit(long bytes) {
        database.write(connection -> {
            tables.setLimit(connection, bytes);
            return null;
        });
    }
}
