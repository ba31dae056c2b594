/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;

/**
 * Attempts of somebody who may not, path by path, and what came of each: nothing, or a refusal that gives nothing away and is in the audit
 * log once. Printed at the end, and held to that.
 */
public final class AttackMatrix {
    /** Columns in which nothing but a refusal is right. */
    private static final String ACTION = "action";
    private static final String NOTHING = "nothing";
    private static final String LEAK = "LEAK: ";
    /** Sentences that say of what is there for others what they say of what never was. */
    private static final String NEUTRAL = "(?s).*(There is no|no longer there).*";

    private final TestDatabase database;
    private final List<String> secrets;
    private final Map<String, Map<String, String>> outcomes = new LinkedHashMap<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> sentences = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    /** @param secrets what nobody may see in an answer, a message or the audit log */
    public AttackMatrix(TestDatabase database, String... secrets) {
        this.database = database;
        this.secrets = List.of(secrets);
    }

    /** Does something that must not show a secret. */
    public void attempt(String path, String target, Callable<Object> attempt) {
        attempt(path, target, attempt, secrets);
    }

    /** Does something that shows a number, of which one would be wrong. */
    public void counted(String path, String target, Callable<Object> attempt, String wrongNumber) {
        attempt(path, target, attempt, List.of(wrongNumber));
    }

    private void attempt(String path, String target, Callable<Object> attempt, List<String> hidden) {
        long before = newest(1).stream().mapToLong(AuditEntry::id).findFirst().orElse(0);
        String outcome = outcome(attempt, hidden);
        List<AuditEntry> taken = newest(20).stream()
                .filter(entry -> entry.id() > before && entry.event().equals(AuditEvent.NOT_ALLOWED.key()))
                .toList();
        long times = taken.stream().mapToLong(AuditEntry::amount).sum();
        String cell = times == 0 ? outcome : outcome + (times == 1 ? ", logged" : ", logged " + times + "x");
        outcomes.computeIfAbsent(path, each -> new LinkedHashMap<>()).put(target, cell);
        targets.add(target);
        boolean shown = taken.stream().anyMatch(entry -> secrets.stream().anyMatch(entry.subject()::contains));
        boolean right = outcome.equals(NOTHING)
                ? !target.equals(ACTION)
                : !outcome.startsWith(LEAK) && times == 1 && !shown && (!target.equals(ACTION) || outcome.equals("refused"));
        if (!right) {
            wrong.add(path + ", " + target + ": " + cell + taken.stream().map(AuditEntry::subject).toList());
        }
    }

    private List<AuditEntry> newest(int limit) {
        return database.index().audit().newest(database.administrator(), limit);
    }

    private String outcome(Callable<Object> attempt, List<String> hidden) {
        try {
            Object answer = attempt.call();
            String got = answer instanceof Object[] several ? Arrays.deepToString(several) : String.valueOf(answer);
            return hidden.stream().anyMatch(got::contains) ? LEAK + got : NOTHING;
        } catch (AccessRefusedException refused) {
            sentences.add(refused.getMessage());
            return "refused";
        } catch (UnknownNameException unknown) {
            return told(unknown, "no such name");
        } catch (KartotekException expected) {
            String outcome = expected.getMessage().contains("There is no field") ? "no such name" : "no such record";
            return expected.getMessage().matches(NEUTRAL) ? told(expected, outcome) : LEAK + expected.getMessage();
        } catch (Exception unexpected) {
            return LEAK + unexpected;
        }
    }

    private String told(KartotekException expected, String outcome) {
        return secrets.stream().anyMatch(expected.getMessage()::contains) ? LEAK + expected.getMessage() : outcome;
    }

    /** Prints what came of all of it, and fails where something was shown, told or forgotten. */
    public void end() {
        StringBuilder table = new StringBuilder(String.format("%n%-26s", database.isEmbedded() ? "Derby" : "PostgreSQL"));
        targets.forEach(target -> table.append(String.format("%-24s", target)));
        outcomes.forEach((path, cells) -> {
            table.append(String.format("%n%-26s", path));
            targets.forEach(target -> table.append(String.format("%-24s", cells.getOrDefault(target, ""))));
        });
        System.out.println(table);
        assertEquals(List.of(), wrong);
        assertEquals(Math.min(1, sentences.size()), sentences.size(), sentences.toString());
    }
}
