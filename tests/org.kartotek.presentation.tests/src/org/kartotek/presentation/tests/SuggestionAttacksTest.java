/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.reach.Wanted;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.call.WhoIsIt;
import org.kartotek.presentation.card.ReadRecord;
import org.kartotek.presentation.quick.QuickOpen;
import org.kartotek.presentation.recent.KeptCards;
import org.kartotek.presentation.work.Background;
import org.kartotek.testsupport.AttackMatrix;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What the window suggests to somebody as he types, of what he may not see. */
class SuggestionAttacksTest {
    private static final String SECRET = "4599887766";
    private static final String HIDDEN = "Hemmelig";
    private static final String SUBJECT = "Fortrolig";
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

    private TestDatabase database;

    private long create(Kind kind, long card, Map<String, Value> values) {
        long id = database.index().changes().newId(kind);
        RecordEdit edit = kind.isCard() ? RecordEdit.createCustomer(id, values) : RecordEdit.createPart(kind, id, card, values);
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(edit));
        return id;
    }

    private static Object offers(CardIndex index, KeptCards kept, String typed) {
        Later later = new Later();
        List<RuntimeException> failures = new ArrayList<>();
        QuickOpen model = new QuickOpen(new Background(later, later), index, kept, later, text -> List.of(), failures::add);
        model.begin();
        later.runAll();
        model.type(typed);
        later.runAll();
        return model.offers() + failures.toString();
    }

    @DatabaseTest
    void nothingIsSuggestedThatMayNotBeSeen(TestDatabase opened) {
        database = opened;
        long own = create(Kind.CUSTOMER, 0, Map.of("company", Value.of("Open"), "territory", Value.of("south"), "phone", Value.of("+" + SECRET)));
        long foreign = create(Kind.CUSTOMER, 0, Map.of(
                "company", Value.of(HIDDEN), "territory", Value.of("north"), "number", Value.of("N1"), "mobile", Value.of("+4520304050")));
        long activity = create(Kind.ACTIVITY, own, Map.of("subject", Value.of(SUBJECT), "date", Value.of(LocalDate.of(2026, 3, 1))));
        Session south = database.restricted();
        Session few = south.with(south.rights().without(Kind.ACTIVITY, KindRight.READ));
        CardIndex index = database.indexOf(few);
        AttackMatrix m = new AttackMatrix(database, SECRET, HIDDEN, SUBJECT);
        m.counted("caller", "field", () -> new WhoIsIt(index, few, MONITOR).find(Wanted.of("tel:+" + SECRET)), "One[");
        m.counted("caller", "territory", () -> new WhoIsIt(index, few, MONITOR).find(Wanted.of("tel:+4520304050")), "One[");
        m.attempt("number", "territory", () -> new WhoIsIt(index, few, MONITOR).find(Wanted.of("N1")));
        m.attempt("quick open", "territory", () -> offers(index, new KeptCards(List.of(own, foreign), List.of(foreign)), HIDDEN));
        m.attempt("quick open", "field", () -> offers(index, new KeptCards(List.of(own), List.of()), SECRET));
        m.attempt("filter being typed", "field", () -> new QueryParser(index.catalogue(few), few.locale()).parse("phone = 1"));
        m.attempt("record", "kind", () -> ReadRecord.of(index, Kind.ACTIVITY, activity, MONITOR));
        m.attempt("record by its id", "kind", () -> new RecordReading(index, few, MONITOR).record(Kind.ACTIVITY, activity));
        m.end();
    }
}
