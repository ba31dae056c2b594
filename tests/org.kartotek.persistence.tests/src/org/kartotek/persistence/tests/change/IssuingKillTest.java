/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.invoice.RecordValues;
import org.kartotek.persistence.tests.ProcessClassPath;
import org.kartotek.testsupport.ClassPlace;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/**
 * Two clients issue invoices at the same time and are killed at any moment, again and again: the numbers are contiguous, none is given
 * twice, none that was told is lost. On PostgreSQL they are two programs, on the embedded database two threads of one. How often they
 * are killed says the system property {@code kartotek.test.issuing.kills}, how many invoices each issues {@code
 * kartotek.test.issuing.invoices}.
 */
class IssuingKillTest {
    private static final int KILLS = Integer.getInteger("kartotek.test.issuing.kills", 20);
    private static final int INVOICES = Integer.getInteger("kartotek.test.issuing.invoices", 120);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    /** A program that issues, and what it and those before it have said. */
    private final class Client {
        private final TestDatabase database;
        private final List<Long> cards;
        private final List<String> told = new ArrayList<>();
        private Path said;
        private Process process;

        Client(TestDatabase database, List<Long> cards) throws IOException {
            this.database = database;
            this.cards = cards;
            start();
        }

        private void start() throws IOException {
            said = Files.createTempFile(folder, "issuer", ".txt");
            List<String> command = new ArrayList<>(
                    List.of(ClassPlace.java(), "-cp", ProcessClassPath.text(), KilledIssuer.class.getName()));
            cards.forEach(card -> command.add(card.toString()));
            ProcessBuilder builder = new ProcessBuilder(command);
            Credentials credentials = database.administratorCredentials();
            builder.environment().put(KilledWriter.DATABASE, place(database.location()));
            if (credentials.password() != null) {
                builder.environment().put(KilledWriter.LOGIN, credentials.login());
                builder.environment().put(KilledWriter.PASSWORD, new String(credentials.password()));
            }
            process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(said.toFile()).start();
        }

        private List<String> lines() throws IOException {
            String text = Files.readString(said);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        }

        void kill() throws IOException, InterruptedException {
            while (!lines().contains(KilledIssuer.READY)) {
                assertTrue(process.isAlive(), "the program ended before it issued anything");
                Thread.sleep(10);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
            end();
        }

        void end() throws IOException, InterruptedException {
            process.destroyForcibly().waitFor();
            told.addAll(lines());
        }

        void finish() throws IOException, InterruptedException {
            process.waitFor();
            told.addAll(lines());
            assertTrue(told.contains(KilledIssuer.DONE), told::toString);
        }
    }

    private static String place(DatabaseLocation location) {
        return switch (location) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toString();
            case DatabaseLocation.Server server -> server.url();
        };
    }

    @DatabaseTest
    void numbersAreContiguousAndNoneIsLost(TestDatabase database) throws Exception {
        SellingOffice office = new SellingOffice(database.index()).open();
        List<Long> cards = List.of(office.customer(), office.customer());
        for (long card : cards) {
            IntStream.range(0, INVOICES).forEach(i -> office.purchase(card, "1 10", "2 3.33 7"));
        }
        database.close();
        List<Client> clients = new ArrayList<>();
        for (List<Long> own : database.isEmbedded() ? List.of(cards) : cards.stream().map(List::of).toList()) {
            clients.add(new Client(database, own));
        }
        for (int i = 0; i < KILLS; i++) {
            Client victim = clients.get(i % clients.size());
            victim.kill();
            victim.start();
        }
        for (Client client : clients) {
            client.finish();
        }
        check(database.reopen(), clients.stream().flatMap(client -> client.told.stream()).toList());
    }

    private static void check(CardIndex index, List<String> told) {
        RecordReading reading = new RecordReading(index, index.session(), new NullProgressMonitor());
        List<String> numbers = new ArrayList<>();
        List<Integer> serials = new ArrayList<>();
        reading.all(Kind.INVOICE, "type = invoice").forEach(invoice -> {
            numbers.add(RecordValues.text(invoice, InvoiceFields.NUMBER));
            serials.add(RecordValues.number(invoice, InvoiceFields.SERIAL).intValueExact());
        });
        serials.sort(null);
        assertEquals(IntStream.rangeClosed(1, 2 * INVOICES).boxed().toList(), serials);
        assertEquals(numbers.size(), Set.copyOf(numbers).size());
        List<String> issued = told.stream().filter(line -> line.startsWith("issued ")).map(line -> line.substring(7)).toList();
        assertEquals(issued.size(), new HashSet<>(issued).size(), "a number was told twice");
        assertTrue(numbers.containsAll(issued), "a number was told and lost");
        assertEquals(List.of(), told.stream().filter(line -> line.startsWith("failed ")).toList());
        assertEquals(List.of(), index.verify(index.session(), new NullProgressMonitor()).problems());
    }
}
