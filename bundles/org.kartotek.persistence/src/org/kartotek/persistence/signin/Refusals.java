/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.SignInRefusedException;
import org.kartotek.core.text.Sha256;

/**
 * Who was refused how often at a card index. After a few attempts each takes twice as long as the one before, up to a quarter of an hour; names
 * that nobody has are treated alike. Beside an embedded card index this is kept in a file, so that starting the program again does not
 * help; the file holds digests, never names. Of a server it is known as long as the program runs. Thread-safe.
 */
public final class Refusals {
    private static final int FREE = 3;
    private static final long LONGEST_SECONDS = Duration.ofMinutes(15).toSeconds();
    private static final int MOST_NAMES = 1000;

    private final Optional<Path> file;
    private final Clock clock;
    private Map<String, Count> ofProcess = Map.of();

    private Refusals(Optional<Path> file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** At an embedded card index. */
    public static Refusals in(Path file, Clock clock) {
        return new Refusals(Optional.of(file), clock);
    }

    /** At a server, which can be asked past this program: what this process was refused. */
    public static Refusals ofProcess(Clock clock) {
        return new Refusals(Optional.empty(), clock);
    }

    /** How often a name was refused, and when last, in milliseconds of the epoch. */
    private record Count(int times, long last) {
        long waitSeconds(long now) {
            if (times < FREE) {
                return 0;
            }
            long pause = Math.min(LONGEST_SECONDS, 1L << Math.min(times - FREE, 30));
            // a clock that was set back makes nobody wait longer than the pause
            long since = Math.max(0, now - last) / 1000;
            return Math.max(0, pause - since);
        }
    }

    /**
     * @throws SignInRefusedException where the name has to wait; the attempt does not count
     */
    public synchronized void admit(String login) {
        Count count = read().get(Sha256.hex(login));
        long wait = count == null ? 0 : count.waitSeconds(clock.millis());
        if (wait > 0) {
            throw new SignInRefusedException(
                    wait < 120
                            ? Messages.REFUSED_SECONDS.with(wait)
                            : Messages.REFUSED_MINUTES.with((wait + 59) / 60));
        }
    }

    /** How often in succession the name of somebody was refused. */
    public synchronized int times(Credentials credentials) {
        Count count = credentials == null || credentials.login() == null ? null : read().get(Sha256.hex(credentials.login()));
        return count == null ? 0 : count.times();
    }

    /** Counts a refusal. */
    public synchronized void count(String login) {
        Map<String, Count> counts = read();
        counts.merge(Sha256.hex(login), new Count(1, clock.millis()), (former, now) -> new Count(former.times() + 1, now.last()));
        write(counts);
    }

    /** Begins anew with a name: its user has signed in, or got another password. */
    public synchronized void forget(String login) {
        Map<String, Count> counts = read();
        if (counts.remove(Sha256.hex(login)) != null) {
            write(counts);
        }
    }

    private Map<String, Count> read() {
        return file.map(Refusals::read).orElseGet(() -> new HashMap<>(ofProcess));
    }

    /** What cannot be read counts for nothing: a damaged file locks nobody out. */
    private static Map<String, Count> read(Path file) {
        Map<String, Count> counts = new HashMap<>();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                    String[] words = line.split(" ");
                    counts.put(words[0], new Count(Integer.parseInt(words[1]), Long.parseLong(words[2])));
                }
            } catch (IOException | RuntimeException damaged) {
                return new HashMap<>();
            }
        }
        return counts;
    }

    private void write(Map<String, Count> counts) {
        Map<String, Count> kept = counts.entrySet().stream()
                .sorted(Comparator.comparingLong(each -> -each.getValue().last()))
                .limit(MOST_NAMES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        file.ifPresentOrElse(each -> write(each, kept), () -> ofProcess = kept);
    }

    private static void write(Path file, Map<String, Count> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((name, count) -> text.append(name + " " + count.times() + " " + count.last() + "\n"));
        Path fresh = file.resolveSibling(file.getFileName() + ".writing");
        try {
            Files.writeString(fresh, text, StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_WRITABLE.with(file.getParent()), e);
        }
    }
}
