/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.archiving.CardArchiving;
import org.kartotek.core.archiving.RecordsWay;
import org.kartotek.core.bulk.BulkAssignment;
import org.kartotek.core.bulk.BulkEdit;
import org.kartotek.core.bulk.BulkEditing;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/**
 * Every path to the cards, tried by somebody who may not: a field that does not exist for him, a card of another territory, a company that
 * he is denied, a kind that is withheld, and every action. Each answers as if there were nothing, or with the one neutral sentence. The
 * matrix is printed. Exports, reports, letters and the command line are tried in the tests of their bundles.
 */
class AttackMatrixTest {
    private static final String SECRET = "4599887766";
    private static final String HIDDEN = "Hemmelig";
    private static final String DENIED = "Nægtet";
    private static final String SUBJECT = "Fortrolig";
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

    /** Everything that could be reached, and what of it may not. */
    private static final class Victim {
        final CardIndex index;
        final Session all;
        final Session few;
        final long own;
        final long foreign;
        final long denied;
        final long activity;
        final long foreignSet;
        final long fieldSet;
        final long openSet;

        Victim(TestDatabase database) {
            this.index = database.index();
            this.all = database.administrator();
            own = create(Kind.CUSTOMER, 0, Map.of("company", Value.of("Åben"), "territory", Value.of("south")));
            foreign = create(Kind.CUSTOMER, 0, Map.of(
                    "company", Value.of(HIDDEN), "territory", Value.of("north"), "number", Value.of("N1"), "city", Value.of("Skagen")));
            denied = create(Kind.CUSTOMER, 0, Map.of(
                    "company", Value.of(DENIED), "territory", Value.of("south"), "number", Value.of("N2"), "city", Value.of("Skagen")));
            fieldSet = commit(RecordEdit.update(Kind.CUSTOMER, own, own, 1, Map.of("phone", Value.of("+" + SECRET))));
            foreignSet = commit(RecordEdit.update(Kind.CUSTOMER, foreign, foreign, 1, Map.of("city", Value.of("Ribe"))));
            openSet = commit(RecordEdit.update(Kind.CUSTOMER, own, own, 2, Map.of("city", Value.of("Ribe"))));
            activity = create(Kind.ACTIVITY, own, Map.of("subject", Value.of(SUBJECT), "date", Value.of(LocalDate.of(2026, 3, 1))));
            Session south = database.restricted();
            Rights rights = south.rights()
                    .withActions(Set.of(Action.UNDO, Action.UNDO_OTHERS))
                    .without(Set.of(denied))
                    .without(Kind.ACTIVITY, KindRight.READ)
                    .without(Kind.CUSTOMER, KindRight.CREATE, KindRight.DELETE)
                    .without(Kind.CONTACT, KindRight.CREATE, KindRight.CHANGE, KindRight.DELETE);
            few = new Session(south.userId(), south.login(), south.role(), rights, south.locale(), south.zone());
        }

        /** The same, who may not even do this. */
        Session without(Action action) {
            Set<Action> actions = EnumSet.copyOf(few.rights().actions());
            actions.remove(action);
            return new Session(few.userId(), few.login(), few.role(), few.rights().withActions(actions), few.locale(), few.zone());
        }

        private long create(Kind kind, long card, Map<String, Value> values) {
            long id = index.changes().newId(kind);
            commit(kind.isCard() ? RecordEdit.createCustomer(id, values) : RecordEdit.createPart(kind, id, card, values));
            return id;
        }

        private long commit(RecordEdit edit) {
            return index.changes().commit(all, Reason.EDIT, "", List.of(edit)).orElseThrow();
        }

        Object write(RecordEdit edit) {
            return index.changes().commit(few, Reason.EDIT, "", List.of(edit));
        }

        /** A query as somebody else has saved it, who may name everything. */
        CardQuery shared(String text) {
            return new QueryParser(index.catalogue(all), Locale.ENGLISH).parse(text);
        }

        Object rows(String text) {
            return index.queries().page(few, shared(text), PageRequest.first(50), MONITOR).rows();
        }

        Object count(String text) {
            return index.queries().count(few, shared(text), 50, MONITOR) + " cards";
        }

        Field field(String key) {
            return index.catalogue(all).field(Kind.CUSTOMER, key);
        }
    }

    /** One attempt, and what must not come of it. */
    private record Attack(String path, String target, Callable<Object> attempt, List<String> secrets) {}

    private static Attack attack(String path, String target, Callable<Object> attempt) {
        return new Attack(path, target, attempt, List.of(SECRET, HIDDEN, DENIED, SUBJECT, "Skagen"));
    }

    private static Callable<Object> done(Runnable work) {
        return () -> {
            work.run();
            return "done";
        };
    }

    /** One that shows a number, where a right answer is known. */
    private static Attack counted(String path, String target, Callable<Object> attempt, String wrong) {
        return new Attack(path, target, attempt, List.of(wrong));
    }

    private static List<Attack> onField(Victim v) {
        return List.of(
                attack("card", "field", () -> v.index.cards().byId(v.few, v.own)),
                attack("column", "field", () -> v.rows("columns phone")),
                attack("sort", "field", () -> v.rows("columns company order by phone")),
                attack("filter", "field", () -> v.count("phone is known")),
                attack("filter, negated", "field", () -> v.count("not phone is known")),
                counted("search", "field", () -> v.count("search '" + SECRET + "'"), "1 cards"),
                attack("history", "field", () -> v.index.changes().history(v.few, v.own)),
                attack("timeline", "field", () -> v.index.cards().asOf(v.few, v.own, Instant.now())),
                attack("undo", "field", () -> v.index.changes().undo(v.few, v.fieldSet, MONITOR)),
                attack("edit", "field", () -> v.write(RecordEdit.update(Kind.CUSTOMER, v.own, v.own, 3, Map.of("phone", Value.of("1"))))),
                attack("import", "field", () -> v.index.changes().begin(v.few, Reason.IMPORT, "")),
                attack("bulk edit", "field", () -> new BulkEditing(v.index, v.few)
                        .run(new BulkEdit(v.shared(""), List.of(), List.of(new BulkAssignment(v.field("phone"), BulkAssignment.How.SET, Value.of("1"))), ""), MONITOR)),
                attack("catalogue", "field", () -> v.index.catalogue(v.few).find(Kind.CUSTOMER, "phone")));
    }

    private static List<Attack> onRow(Victim v, String target, long card, String company, String number) {
        return List.of(
                attack("card", target, () -> v.index.cards().byId(v.few, card)),
                attack("card by number", target, () -> v.index.cards().byNumber(v.few, number)),
                attack("cards", target, () -> v.index.cards().byIds(v.few, List.of(v.own, card))),
                attack("list", target, () -> v.rows("columns company")),
                counted("count", target, () -> v.count(""), "2 cards"),
                attack("search", target, () -> v.rows("search '" + company + "' columns company")),
                counted("filter", target, () -> v.count("number = " + number), "1 cards"),
                counted("filter, negated", target, () -> v.count("not city = Ballerup"), "2 cards"),
                attack("history", target, () -> v.index.changes().history(v.few, card)),
                attack("timeline", target, () -> v.index.cards().asOf(v.few, card, Instant.now())),
                attack("changes", target, () -> v.index.changes().list(v.few, 50).stream().map(set -> set.cards().first()).toList()),
                attack("undo", target, () -> v.index.changes().undo(v.few, v.foreignSet, MONITOR)),
                attack("edit", target, () -> v.write(RecordEdit.update(Kind.CUSTOMER, card, card, 1, Map.of("region", Value.of("X"))))),
                attack("document", target, () -> v.index.documents().add(v.few, card, List.of())));
    }

    private static List<Attack> onKind(Victim v) {
        return List.of(
                attack("record", "kind", () -> v.index.cards().record(v.few, Kind.ACTIVITY, v.activity)),
                attack("list", "kind", () -> v.rows("activity: columns subject")),
                attack("filter", "kind", () -> v.count("activities.subject = " + SUBJECT)),
                attack("sum", "kind", () -> v.count("count(activities) > 0")),
                attack("sort", "kind", () -> v.rows("columns company order by last(activities.date)")),
                attack("history", "kind", () -> v.index.changes().history(v.few, Kind.ACTIVITY, v.activity)),
                attack("edit", "kind", () -> v.write(RecordEdit.update(Kind.ACTIVITY, v.activity, v.own, 1, Map.of("subject", Value.of("x"))))),
                attack("create", "kind", () -> v.write(RecordEdit.createPart(
                        Kind.ACTIVITY, v.index.changes().newId(Kind.ACTIVITY), v.own, Map.of("subject", Value.of("x"))))));
    }

    private static List<Attack> onAction(Victim v) {
        List<Attack> attacks = new ArrayList<>(List.of(
                attack("create card", "action", () -> v.write(RecordEdit.createCustomer(
                        v.index.changes().newId(Kind.CUSTOMER), Map.of("company", Value.of("N"), "territory", Value.of("south"))))),
                attack("archive card", "action", () -> v.write(RecordEdit.archive(Kind.CUSTOMER, v.own, v.own))),
                attack("archive with records", "action", () -> new CardArchiving(v.index, v.few, MONITOR).archive(v.own, RecordsWay.KEEP, 0, "")),
                attack("create part", "action", () -> v.write(RecordEdit.createPart(
                        Kind.CONTACT, v.index.changes().newId(Kind.CONTACT), v.own, Map.of("last_name", Value.of("N"))))),
                attack("undo", "action", () -> v.index.changes().undo(v.without(Action.UNDO), v.openSet, MONITOR)),
                attack("undo of others", "action", () -> v.index.changes().undo(v.without(Action.UNDO_OTHERS), v.openSet, MONITOR)),
                attack("bulk edit", "action", () -> new BulkEditing(v.index, v.few)
                        .run(new BulkEdit(v.shared(""), List.of(), List.of(new BulkAssignment(v.field("city"), BulkAssignment.How.SET, Value.of("X"))), ""), MONITOR)),
                attack("add field", "action", () -> v.index.changes().changeCatalogue(
                        v.few, new CatalogueEdit(v.index.catalogue(v.all).version(), List.of(), Map.of(), Map.of()))),
                attack("users", "action", () -> v.index.users().list(v.few)),
                attack("add user", "action", () -> v.index.users().add(v.few, "eve", "Eve", "office", "battery staple".toCharArray())),
                attack("password of another", "action", done(() -> v.index.users()
                        .changePassword(v.few, v.all.login(), "battery staple".toCharArray(), "battery staple 2".toCharArray()))),
                attack("dismiss", "action", done(() -> v.index.users().dismiss(v.few, v.all.login()))),
                attack("roles", "action", () -> v.index.roles().roles(v.few)),
                attack("rights to oneself", "action", () -> v.index.roles().change(
                        v.few, RightsEdit.of(v.index.catalogue(v.all).version(), UserRights.of(v.few.login(), List.of("administrator"))))),
                attack("preview of another", "action", () -> v.index.roles().seenBy(v.few, v.all.login())),
                attack("audit", "action", () -> v.index.audit().newest(v.few, 5)),
                attack("verify", "action", () -> v.index.verify(v.few, MONITOR)),
                attack("office settings", "action", done(() -> v.index.office().setContactDays(v.few, 3)))));
        for (Reason reason : List.of(Reason.IMPORT, Reason.SAMPLE, Reason.BULK_EDIT, Reason.MERGE)) {
            attacks.add(attack("change set: " + reason.name().toLowerCase(Locale.ROOT), "action", () -> v.index.changes().begin(v.few, reason, "")));
        }
        return attacks;
    }

    @DatabaseTest
    void everyPathAnswersAsIfThereWereNothing(TestDatabase database) {
        Victim victim = new Victim(database);
        List<Attack> attacks = new ArrayList<>(onField(victim));
        attacks.addAll(onRow(victim, "territory", victim.foreign, HIDDEN, "N1"));
        attacks.addAll(onRow(victim, "denied company", victim.denied, DENIED, "N2"));
        attacks.addAll(onKind(victim));
        attacks.addAll(onAction(victim));
        Map<String, Map<String, String>> matrix = new LinkedHashMap<>();
        Set<String> sentences = new TreeSet<>();
        for (Attack attack : attacks) {
            matrix.computeIfAbsent(attack.path(), path -> new LinkedHashMap<>()).put(attack.target(), outcome(attack, sentences));
        }
        print(database, matrix);
        List<String> leaks = new ArrayList<>();
        matrix.forEach((path, targets) -> targets.forEach((target, outcome) -> {
            boolean right = target.equals("action") ? outcome.equals("refused") : !outcome.startsWith("LEAK");
            if (!right) {
                leaks.add(path + ", " + target + ": " + outcome);
            }
        }));
        assertEquals(List.of(), leaks);
        assertEquals(1, sentences.size(), sentences.toString());
    }

    private static String outcome(Attack attack, Set<String> sentences) {
        try {
            String got = String.valueOf(attack.attempt().call());
            return attack.secrets().stream().anyMatch(got::contains) ? "LEAK: " + got : "nothing";
        } catch (AccessRefusedException refused) {
            sentences.add(refused.getMessage());
            return "refused";
        } catch (UnknownNameException unknown) {
            return "no such name";
        } catch (KartotekException expected) {
            boolean neutral = expected.getMessage().matches("There is no (card|change set|activity|record) .*");
            return neutral ? "no such record" : "LEAK: " + expected.getMessage();
        } catch (Exception unexpected) {
            return "LEAK: " + unexpected;
        }
    }

    private static void print(TestDatabase database, Map<String, Map<String, String>> matrix) {
        List<String> targets = List.of("field", "territory", "denied company", "kind", "action");
        StringBuilder table = new StringBuilder(String.format("%n%-24s", database.isEmbedded() ? "Derby" : "PostgreSQL"));
        targets.forEach(target -> table.append(String.format("%-18s", target)));
        matrix.forEach((path, outcomes) -> {
            table.append(String.format("%n%-24s", path));
            targets.forEach(target -> table.append(String.format("%-18s", outcomes.getOrDefault(target, ""))));
        });
        System.out.println(table);
    }
}
