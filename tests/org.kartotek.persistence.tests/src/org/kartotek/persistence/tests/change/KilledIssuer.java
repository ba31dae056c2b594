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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.StoredCardIndexes;

/**
 * A program of its own that issues an invoice for each purchase of some cards, all cards at the same time, until it is killed or has
 * nothing left to do. It says the number of each invoice that it was told is issued.
 */
public final class KilledIssuer {
    /** Said when the first invoice is about to be issued. */
    static final String READY = "ready";
    /** Said at the end. */
    static final String DONE = "done";

    private KilledIssuer() {}

    /** @param arguments ids of cards */
    public static void main(String[] arguments) throws InterruptedException {
        String password = System.getenv(KilledWriter.PASSWORD);
        Credentials credentials =
                new Credentials(System.getenv(KilledWriter.LOGIN), password == null ? null : password.toCharArray());
        CardIndex index = new StoredCardIndexes()
                .open(DatabaseLocation.of(System.getenv(KilledWriter.DATABASE)), credentials, new NullProgressMonitor());
        List<Thread> clients = new ArrayList<>();
        say(READY);
        Arrays.stream(arguments).map(Long::valueOf).forEach(card -> clients.add(Thread.ofPlatform().start(() -> issueAll(index, card))));
        for (Thread client : clients) {
            client.join();
        }
        index.close();
        say(DONE);
    }

    private static synchronized void say(String word) {
        System.out.println(word);
    }

    private static void issueAll(CardIndex index, long card) {
        SellingOffice office = new SellingOffice(index);
        RecordReading reading = new RecordReading(index, index.session(), new NullProgressMonitor());
        reading.all(Kind.PURCHASE, "card = #" + card + " and count(invoice_lines) = 0").forEach(purchase -> {
            try {
                say("issued " + office.issue(card, purchase.id()).number());
            } catch (KartotekException e) {
                say("failed " + e.sentence().in(Locale.ENGLISH));
            }
        });
    }
}
