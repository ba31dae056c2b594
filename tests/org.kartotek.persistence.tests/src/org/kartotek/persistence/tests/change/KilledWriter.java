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
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.StoredCardIndexes;

/** A program of its own that writes until it is killed. It says a line for each change set that it was told is done. */
public final class KilledWriter {
    /** Environment variables: where, and as whom. */
    static final String DATABASE = "KILLED_DATABASE";

    static final String LOGIN = "KILLED_LOGIN";
    static final String PASSWORD = "KILLED_PASSWORD";
    /** Cards of one import, each with one contact. */
    static final int CARDS = 120;
    /** Said when the first change set is about to be written. */
    static final String READY = "ready";

    private final CardIndex index;
    private final CardWriting cards;

    private KilledWriter(CardIndex index) {
        this.index = index;
        this.cards = new CardWriting(index, index.session());
    }

    /**
     * @param arguments {@code import} or {@code edit}
     */
    public static void main(String[] arguments) {
        String password = System.getenv(PASSWORD);
        Credentials credentials =
                new Credentials(System.getenv(LOGIN), password == null ? null : password.toCharArray());
        CardIndex index = new StoredCardIndexes()
                .open(DatabaseLocation.of(System.getenv(DATABASE)), credentials, new NullProgressMonitor());
        KilledWriter writer = new KilledWriter(index);
        System.out.println(READY);
        while (true) {
            if (arguments[0].equals("import")) {
                writer.importCards();
            } else {
                writer.edit();
            }
        }
    }

    private static void done(long set) {
        System.out.println(set);
    }

    private void importCards() {
        try (BulkChange bulk = index.changes().begin(index.session(), Reason.IMPORT, "killed")) {
            List<RecordEdit> edits = new ArrayList<>();
            for (int i = 0; i < CARDS; i++) {
                RecordEdit card = cards.creation("company", "Company " + i, "number", "N" + index.changes().newId(Kind.ADDRESS));
                edits.add(card);
                edits.add(cards.part(Kind.CONTACT, card.id(), "last_name", "Contact " + i));
                if (edits.size() == 20) {
                    bulk.write(edits);
                    edits.clear();
                }
            }
            done(bulk.done().orElseThrow());
        }
    }

    private void edit() {
        String value = "Value " + ThreadLocalRandom.current().nextLong();
        done(cards.commit(
                        CardWriting.update(Kind.CUSTOMER, 1, 1, "city", value, "territory", value.hashCode() % 2 == 0 ? "north" : "south"),
                        CardWriting.update(Kind.CONTACT, 1, 1, "job_title", value))
                .orElseThrow());
    }
}
