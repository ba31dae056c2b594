/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.util.HexFormat;
import java.util.OptionalLong;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.text.Sha256;

/** How entries of the audit log hang together. The functions of a server make the same digests. */
final class AuditChain {
    /** What comes before the first entry. */
    static final String BEGIN = "";

    private String last = BEGIN;
    private long next = 1;

    /**
     * The digest of an entry, whose own is not looked at.
     *
     * @param cards that it is about, see {@link CardIds}; may be none
     */
    static String digest(String before, AuditEntry entry, byte[] cards) {
        String text = String.join(
                "\n",
                before,
                String.valueOf(entry.id()),
                String.valueOf(entry.at().toEpochMilli()),
                entry.login(),
                entry.event(),
                entry.subject(),
                String.valueOf(entry.amount()));
        return Sha256.hex(cards.length == 0 ? text : text + "\n" + HexFormat.of().formatHex(cards));
    }

    /**
     * Takes the next entry of the log.
     *
     * @return its id, or that which is missing, where it does not fit what came before
     */
    OptionalLong follow(AuditEntry entry, byte[] cards) {
        if (entry.id() != next || !entry.chain().equals(digest(last, entry, cards))) {
            return OptionalLong.of(next);
        }
        last = entry.chain();
        next++;
        return OptionalLong.empty();
    }
}
