/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.bench.cards.CardGenerator;
import org.kartotek.bench.cards.InventedCard;
import org.kartotek.bench.site.Site;
import org.kartotek.core.query.ListIndex;
import org.kartotek.core.query.PageKey;

/** Fills the card indexes of one site, and takes all figures there. */
public final class Measurement {
    private static final int MOST_FURTHER_CARDS = 2_000;
    private static final int PLACES = 20_000;
    private static final long SEED = 11;
    /** Activities of a card on which much hangs, and of one on which little does. */
    private static final int MANY = 10_000;
    private static final int FEW = 10;
    /** It takes long, and does not change. */
    private static final int MOST_SIGN_INS = 20;
    private static final int SIGN_INS_BEFORE = 2;
    private static final int MOST_GUESSES = 5;

    private final Site site;
    private final int cards;
    private final int times;
    private final PrintStream progress;
    private final IProgressMonitor monitor;
    private final Results results;
    private final CardGenerator generator;
    private final ChangeSetNumbers numbers = new ChangeSetNumbers();

    /**
     * @param cards how many there are when reading begins
     * @param times how often each operation is measured
     * @param progress gets a line for each step
     */
    public Measurement(Site site, int cards, int times, PrintStream progress, IProgressMonitor monitor) {
        this.site = site;
        this.cards = cards;
        this.times = times;
        this.progress = progress;
        this.monitor = monitor;
        this.results = new Results(site.name() + ", " + cards + " cards, " + times + " times each");
        this.generator = new CardGenerator(site.index().session().login());
    }

    public Results run() throws SQLException {
        List<BenchRole> roles = BenchRole.of(site);
        try (Connection ours = site.ours();
                Connection copy = site.copy()) {
            copy.setAutoCommit(false);
            load("load", roles.getFirst(), cards, copy);
            site.analyse();
            SearchWords words = new SearchWords(site.index(), ours, cards);
            for (BenchRole role : roles) {
                measure(role, words, ours, copy);
            }
            int further = Math.min(cards, MOST_FURTHER_CARDS);
            load("import of " + further + " more", roles.get(0), further, copy);
            load("import of " + further + " more", roles.get(1), further, copy);
            measureFullCard(roles.getFirst());
            measureSigningIn(roles.getFirst());
        }
        return results;
    }

    private void load(String what, BenchRole role, int number, Connection copy) throws SQLException {
        say(what + ", role " + role.label());
        long last = lastCard(copy);
        double ours = new OurLoad(role.index().changes(), role.session(), progress, monitor)
                .run(number, () -> card(role));
        try (Connection source = site.ours()) {
            double raw = new RawLoad(source, copy, last).run();
            results.add(new Throughput(what, role.label(), number / ours, number / raw));
        }
    }

    private InventedCard card(BenchRole role) {
        return role.isRestricted() ? generator.nextOf(role.territory()) : generator.next();
    }

    private static long lastCard(Connection copy) throws SQLException {
        try (Statement statement = copy.createStatement();
                ResultSet row = statement.executeQuery("select max(id) from customer")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void measure(BenchRole role, SearchWords words, Connection ours, Connection copy) throws SQLException {
        List<PageKey> places = places(role);
        for (Operation operation : operations(role, words, places, ours, copy)) {
            say(operation.name() + ", role " + role.label());
            results.add(new Stopwatch(times, monitor).measure(operation, role.label()));
        }
    }

    private List<Operation> operations(
            BenchRole role, SearchWords words, List<PageKey> places, Connection ours, Connection copy) throws SQLException {
        List<Operation> all = new ArrayList<>();
        all.add(new SearchOperation("search, rare word", site, ours, role, SearchWords.some(times, words::rare)));
        all.add(new SearchOperation("search, common word", site, ours, role, SearchWords.some(times, words::common)));
        all.add(new SearchOperation("search, 2 to 5 letters", site, ours, role, SearchWords.some(times, words::beginning)));
        all.add(new SearchOperation("search, rare and common word", site, ours, role, SearchWords.some(times, words::rareAndCommon)));
        all.add(new SearchOperation("search, two common words", site, ours, role, SearchWords.some(times, words::twoCommon)));
        all.add(new ListOperation(site, ours, role, List.of()));
        all.add(new ListOperation(site, ours, role, places));
        all.add(new QueryOperation(site, ours, role));
        all.add(new OpenOperation(site, ours, role, places));
        all.add(new SaveOperation(site, copy, numbers, role, places));
        return all;
    }

    /** Last of all, because its records are in no copy. */
    private void measureFullCard(BenchRole role) throws SQLException {
        say("a card on which much hangs");
        FullCard writer = new FullCard(site.index().changes(), role.session());
        long full = writer.write(MANY);
        long other = writer.write(FEW);
        site.analyse();
        for (Operation operation : FullCardOperation.all(site.index(), full, other)) {
            results.addFull(new Stopwatch(times, monitor).measure(operation, role.label()));
        }
    }

    private void measureSigningIn(BenchRole role) throws SQLException {
        say("signing in");
        try (SigningIn signingIn = new SigningIn(site)) {
            results.addSignIn(new Stopwatch(Math.min(times, MOST_SIGN_INS), SIGN_INS_BEFORE, monitor).measure(signingIn, role.label()));
        }
        say("guessing passwords");
        try {
            results.setPauses(GuessedPauses.timed(site, Math.min(times, MOST_GUESSES)), GuessedPauses.computed());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Places all over the list of a role, in random order: of pages, and of cards. */
    private List<PageKey> places(BenchRole role) {
        int stride = Math.max(1, cards / PLACES);
        ListIndex index = role.index().queries().index(role.session(), ListColumns.orderedBy("name"), stride, monitor);
        List<PageKey> places = new ArrayList<>(index.marks());
        Collections.shuffle(places, new Random(SEED));
        return places;
    }

    private void say(String step) {
        progress.println(site.name() + ": " + step);
        progress.flush();
    }
}
