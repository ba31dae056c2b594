/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.kartotek.bench.site.Site;
import org.kartotek.core.problem.SignInRefusedException;
import org.kartotek.persistence.signin.Refusals;

/** How long somebody who guesses passwords has to wait after each refusal, in seconds. */
final class GuessedPauses {
    private static final String NOBODY = "nobody";
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long PATIENCE_MILLIS = 20;
    private static final int REFUSALS = 15;

    private GuessedPauses() {}

    /** As somebody finds out who tries again and again; the pause after one refusal more takes twice as long. */
    static List<Double> timed(Site site, int refusals) throws InterruptedException {
        List<Double> pauses = new ArrayList<>();
        String refused = refusal(site);
        while (pauses.size() < refusals) {
            long start = System.nanoTime();
            long tried = start;
            // whoever has to wait is told so, and that does not count
            while (!refusal(site).equals(refused)) {
                Thread.sleep(PATIENCE_MILLIS);
                tried = System.nanoTime();
            }
            pauses.add((tried - start) / NANOS_PER_SECOND);
        }
        return pauses;
    }

    private static String refusal(Site site) {
        try {
            site.guess();
            throw new IllegalStateException("somebody was let in whom nobody knows");
        } catch (SignInRefusedException refused) {
            return refused.getMessage();
        }
    }

    /** As they come where nobody waits, but the clock is put forward. */
    static List<Long> computed() {
        ForwardClock clock = new ForwardClock();
        Refusals refusals = Refusals.ofProcess(clock);
        List<Long> pauses = new ArrayList<>();
        for (int times = 1; times <= REFUSALS; times++) {
            refusals.count(NOBODY);
            long start = clock.second;
            while (!isAdmitted(refusals)) {
                clock.second++;
            }
            pauses.add(clock.second - start);
        }
        return pauses;
    }

    private static boolean isAdmitted(Refusals refusals) {
        try {
            refusals.admit(NOBODY);
            return true;
        } catch (SignInRefusedException waiting) {
            return false;
        }
    }

    private static final class ForwardClock extends Clock {
        private long second;

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(second);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
