/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.text.Sha256;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.document.ContentDigest;
import org.kartotek.persistence.schema.Dialect;

/** Whether the bytes of every document, and of its former versions, are there and are what they were. */
final class ContentCheck {
    private final Scan scan;
    private final Problems problems;
    private final Map<Content, Long> sizes = new HashMap<>();
    private final Set<Content> damaged = new HashSet<>();

    private record Content(long cardId, String digest) {}

    ContentCheck(Scan scan, Problems problems) {
        this.scan = scan;
        this.problems = problems;
    }

    void run(Dialect dialect) throws SQLException {
        scan.read("select card_id, digest, size from document_content where complete = 1", row -> sizes.put(content(row, 1), row.getLong(3)));
        if (dialect == Dialect.DERBY) {
            readAll();
        } else {
            scan.read("select card_id, digest from damaged_documents()", row -> damaged.add(content(row, 1)));
        }
        scan.read("select customer_id, f_content, id, f_size from document where f_content is not null", row ->
                check(content(row, 1), new RecordKey(Kind.DOCUMENT, row.getLong(3)), row.getBigDecimal(4)));
        scan.read(
                "select r.card_id, r.before_text, r.record_id from change_row r join field f on f.id = r.field_id"
                        + " where f.kind = 'document' and f.field_key = 'content' and r.before_text is not null",
                row -> check(content(row, 1), new RecordKey(Kind.DOCUMENT, row.getLong(3)), null));
    }

    private static Content content(ResultSet row, int first) throws SQLException {
        return new Content(row.getLong(first), row.getString(first + 1));
    }

    private void check(Content content, RecordKey document, BigDecimal size) {
        Long stored = sizes.get(content);
        boolean former = size == null;
        if (stored == null) {
            problems.add(document, former ? Messages.FORMER_MISSING : Messages.CONTENT_MISSING);
        } else if (damaged.contains(content)) {
            problems.add(document, former ? Messages.FORMER_DAMAGED : Messages.CONTENT_DAMAGED);
        } else if (!former && size.longValue() != stored) {
            problems.add(document, Messages.WRONG_SIZE);
        }
    }

    /** One content after the other: the pieces of one stand together. */
    private void readAll() throws SQLException {
        Reading reading = new Reading();
        scan.read("select card_id, digest, bytes from document_piece order by card_id, digest, seq", row ->
                reading.take(content(row, 1), row.getBytes(3)));
        reading.end();
        sizes.forEach((content, size) -> {
            if (reading.read.getOrDefault(content, 0L) != (long) size) {
                damaged.add(content);
            }
        });
    }

    private final class Reading {
        private final Map<Content, Long> read = new HashMap<>();
        private Content current;
        private MessageDigest digest = Sha256.begin();

        void take(Content content, byte[] bytes) {
            if (!content.equals(current)) {
                end();
                current = content;
            }
            digest.update(bytes);
            read.merge(content, (long) bytes.length, Long::sum);
        }

        void end() {
            String text = ContentDigest.text(digest);
            if (current != null && !text.equals(current.digest())) {
                damaged.add(current);
            }
            digest = Sha256.begin();
        }
    }
}
