/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Rights.FieldName;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.AttackMatrix;
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
    private static final String FIELD = "field";
    private static final String KIND = "kind";
    private static final String ACTION = "action";
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
        final long address;
        /** Change sets on cards that are out of sight. */
        final Map<Long, Long> sets = new HashMap<>();
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
            for (long hidden : List.of(foreign, denied)) {
                sets.put(hidden, commit(RecordEdit.update(Kind.CUSTOMER, hidden, hidden, 1, Map.of("city", Value.of("Ribe")))));
            }
            openSet = commit(RecordEdit.update(Kind.CUSTOMER, own, own, 2, Map.of("city", Value.of("Ribe"))));
            activity = create(Kind.ACTIVITY, own, Map.of("subject", Value.of(SUBJECT), "date", Value.of(LocalDate.of(2026, 3, 1))));
            address = create(Kind.ADDRESS, own, Map.of("city", Value.of("Ribe")));
            Session south = database.restricted();
            few = south.with(costless(south.rights())
                    .withActions(Set.of(Action.UNDO, Action.UNDO_OTHERS))
                    .without(Set.of(denied))
                    .without(Kind.ACTIVITY, KindRight.READ)
                    .without(Kind.ADDRESS, KindRight.CHANGE)
                    .without(Kind.CUSTOMER, KindRight.CREATE, KindRight.DELETE)
                    .without(Kind.CONTACT, KindRight.CREATE, KindRight.CHANGE, KindRight.DELETE));
        }

        /** The same without what things cost. */
        private static Rights costless(Rights rights) {
            Map<FieldName, FieldAccess> fields = new HashMap<>(rights.exceptions());
            fields.put(new FieldName(Kind.PURCHASE_LINE, "unit_cost"), FieldAccess.NONE);
            return new Rights(rights.kinds(), fields, rights.rows(), rights.actions(), rights.reports(), rights.denied());
        }

        /** The same, who may not even do this. */
        Session without(Action action) {
            Set<Action> actions = EnumSet.copyOf(few.rights().actions());
            actions.remove(action);
            return few.with(few.rights().withActions(actions));
        }

        /** The same, who may do this too. */
        Session fewWith(Action action) {
            return few.with(few.rights().withActions(Set.of(action)));
        }

        /** The same, who may take cards out of use. */
        Session mayArchive() {
            Rights some = new Rights(FieldAccess.READ, Map.of(), few.rights().rows(), Set.of()).without(few.rights().denied());
            return few.with(some);
        }

        Object bulk(Session session, String key) {
            BulkAssignment assignment = new BulkAssignment(field(key), BulkAssignment.How.SET, Value.of("1"));
            return new BulkEditing(index, session).run(new BulkEdit(shared(""), List.of(), List.of(assignment), ""), MONITOR);
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

        Object groups(String text) {
            return index.queries().index(few, shared(text), 10, MONITOR);
        }

        Field field(String key) {
            return index.catalogue(all).field(Kind.CUSTOMER, key);
        }
    }

    private static Callable<Object> done(Runnable work) {
        return () -> {
            work.run();
            return "done";
        };
    }

    private static void onField(AttackMatrix m, Victim v) {
        m.attempt("card", FIELD, () -> v.index.cards().byId(v.few, v.own));
        m.attempt("cards", FIELD, () -> v.index.cards().byIds(v.few, List.of(v.own)));
        m.attempt("list: column", FIELD, () -> v.rows("columns phone"));
        m.attempt("list: order", FIELD, () -> v.rows("columns company order by phone"));
        m.attempt("list: groups", FIELD, () -> v.groups("order by phone"));
        m.attempt("filter", FIELD, () -> v.count("phone is known"));
        m.attempt("filter, negated", FIELD, () -> v.count("not phone is known"));
        m.attempt("filter, parsed", FIELD, () -> new QueryParser(v.index.catalogue(v.few), Locale.ENGLISH).parse("phone is known"));
        m.attempt("sum", FIELD, () -> v.rows("columns company, sum(lines.unit_cost)"));
        m.counted("search", FIELD, () -> v.count("search '" + SECRET + "'"), "1 cards");
        m.attempt("history", FIELD, () -> v.index.changes().history(v.few, v.own));
        m.attempt("timeline", FIELD, () -> v.index.cards().asOf(v.few, v.own, Instant.now()));
        m.attempt("undo", FIELD, () -> v.index.changes().undo(v.few, v.fieldSet, MONITOR));
        m.attempt("edit", FIELD, () -> v.write(RecordEdit.update(Kind.CUSTOMER, v.own, v.own, 3, Map.of("phone", Value.of("1")))));
        m.attempt("bulk edit", FIELD, () -> v.bulk(v.fewWith(Action.BULK_EDIT), "phone"));
        m.attempt("catalogue", FIELD, () -> v.index.catalogue(v.few).find(Kind.CUSTOMER, "phone"));
    }

    private static void onRow(AttackMatrix m, Victim v, String target, long card, String company, String number) {
        m.attempt("card", target, () -> v.index.cards().byId(v.few, card));
        m.attempt("card by number", target, () -> v.index.cards().byNumber(v.few, number));
        m.attempt("cards", target, () -> v.index.cards().byIds(v.few, List.of(v.own, card)));
        m.attempt("list: column", target, () -> v.rows("columns company"));
        m.attempt("list: groups", target, () -> v.groups("order by company"));
        m.counted("count", target, () -> v.count(""), "2 cards");
        m.attempt("search", target, () -> v.rows("search '" + company + "' columns company"));
        m.counted("filter", target, () -> v.count("number = " + number), "1 cards");
        m.counted("filter, negated", target, () -> v.count("not city = Ballerup"), "2 cards");
        m.attempt("history", target, () -> v.index.changes().history(v.few, card));
        m.attempt("timeline", target, () -> v.index.cards().asOf(v.few, card, Instant.now()));
        m.attempt("changes", target, () -> v.index.changes().list(v.few, 50).stream().map(set -> set.cards().first()).toList());
        m.attempt("undo", target, () -> v.index.changes().undo(v.few, v.sets.get(card), MONITOR));
        m.attempt("undo on the card", target, () -> v.index.changes()
                .undo(v.few, new CardUndo(card, Set.of(v.sets.get(card)), Optional.empty()), MONITOR));
        m.attempt("edit", target, () -> v.write(RecordEdit.update(Kind.CUSTOMER, card, card, 1, Map.of("region", Value.of("X")))));
        m.attempt("add to", target, () -> v.write(RecordEdit.createPart(
                Kind.TASK, v.index.changes().newId(Kind.TASK), card, Map.of("subject", Value.of("x")))));
        m.attempt("archive", target, () -> new CardArchiving(v.index, v.mayArchive(), MONITOR).archive(card, RecordsWay.KEEP, 0, ""));
        m.attempt("document", target, () -> v.index.documents().add(v.few, card, List.of()));
    }

    private static void onKind(AttackMatrix m, Victim v) {
        m.attempt("card", KIND, () -> v.index.cards().record(v.few, Kind.ACTIVITY, v.activity));
        m.attempt("list: column", KIND, () -> v.rows("activity: columns subject"));
        m.attempt("list: order", KIND, () -> v.rows("columns company order by last(activities.date)"));
        m.attempt("filter", KIND, () -> v.count("activities.subject = " + SUBJECT));
        m.attempt("sum", KIND, () -> v.count("count(activities) > 0"));
        m.attempt("history", KIND, () -> v.index.changes().history(v.few, Kind.ACTIVITY, v.activity));
        m.attempt("edit", KIND, () -> v.write(RecordEdit.update(Kind.ACTIVITY, v.activity, v.own, 1, Map.of("subject", Value.of("x")))));
        m.attempt("add to", KIND, () -> v.write(RecordEdit.createPart(
                Kind.ACTIVITY, v.index.changes().newId(Kind.ACTIVITY), v.own, Map.of("subject", Value.of("x")))));
    }

    private static void onAction(AttackMatrix m, Victim v) {
        m.attempt("create card", ACTION, () -> v.write(RecordEdit.createCustomer(
                v.index.changes().newId(Kind.CUSTOMER), Map.of("company", Value.of("N"), "territory", Value.of("south")))));
        m.attempt("edit", ACTION, () -> v.write(RecordEdit.update(Kind.ADDRESS, v.address, v.own, 1, Map.of("city", Value.of("X")))));
        m.attempt("add to", ACTION, () -> v.write(RecordEdit.createPart(
                Kind.CONTACT, v.index.changes().newId(Kind.CONTACT), v.own, Map.of("last_name", Value.of("N")))));
        m.attempt("archive", ACTION, () -> new CardArchiving(v.index, v.few, MONITOR).archive(v.own, RecordsWay.KEEP, 0, ""));
        m.attempt("archive, by an edit", ACTION, () -> v.write(RecordEdit.archive(Kind.CUSTOMER, v.own, v.own)));
        m.attempt("out of sight", ACTION, () -> v.write(RecordEdit.update(Kind.CUSTOMER, v.own, v.own, 3, Map.of("territory", Value.of("north")))));
        m.attempt("undo", ACTION, () -> v.index.changes().undo(v.without(Action.UNDO), v.openSet, MONITOR));
        m.attempt("undo of others", ACTION, () -> v.index.changes().undo(v.without(Action.UNDO_OTHERS), v.openSet, MONITOR));
        m.attempt("bulk edit", ACTION, () -> v.bulk(v.few, "city"));
        for (Reason reason : List.of(Reason.IMPORT, Reason.SAMPLE, Reason.BULK_EDIT, Reason.MERGE)) {
            m.attempt("change set: " + reason.name().toLowerCase(Locale.ROOT), ACTION, () -> v.index.changes().begin(v.few, reason, ""));
        }
    }

    private static void onAdministration(AttackMatrix m, Victim v) {
        m.attempt("add field", ACTION, () -> v.index.changes().changeCatalogue(
                v.few, new CatalogueEdit(v.index.catalogue(v.all).version(), List.of(), Map.of(), Map.of())));
        m.attempt("users", ACTION, () -> v.index.users().list(v.few));
        m.attempt("add user", ACTION, () -> v.index.users().add(v.few, "eve", "Eve", "office", "battery staple".toCharArray()));
        m.attempt("password of another", ACTION, done(() -> v.index.users()
                .changePassword(v.few, v.all.login(), "battery staple".toCharArray(), "battery staple 2".toCharArray())));
        m.attempt("dismiss", ACTION, done(() -> v.index.users().dismiss(v.few, v.all.login())));
        m.attempt("roles", ACTION, () -> v.index.roles().roles(v.few));
        m.attempt("rights to oneself", ACTION, () -> v.index.roles().change(
                v.few, RightsEdit.of(v.index.catalogue(v.all).version(), UserRights.of(v.few.login(), List.of("administrator")))));
        m.attempt("more than one has", ACTION, () -> v.index.roles().change(
                v.fewWith(Action.GRANT),
                RightsEdit.of(v.index.catalogue(v.all).version(), UserRights.of(v.few.login(), List.of("administrator")))));
        m.attempt("preview of another", ACTION, () -> v.index.roles().seenBy(v.few, v.all.login()));
        m.attempt("audit log", ACTION, () -> v.index.audit().newest(v.few, 5));
        m.attempt("verify", ACTION, () -> v.index.verify(v.few, MONITOR));
        m.attempt("office settings", ACTION, done(() -> v.index.office().setContactDays(v.few, 3)));
    }

    @DatabaseTest
    void everyPathAnswersAsIfThereWereNothing(TestDatabase database) {
        Victim victim = new Victim(database);
        AttackMatrix matrix = new AttackMatrix(database, SECRET, HIDDEN, DENIED, SUBJECT, "Skagen");
        onField(matrix, victim);
        onRow(matrix, victim, "territory", victim.foreign, HIDDEN, "N1");
        onRow(matrix, victim, "denied company", victim.denied, DENIED, "N2");
        onKind(matrix, victim);
        onAction(matrix, victim);
        onAdministration(matrix, victim);
        matrix.end();
    }
}
