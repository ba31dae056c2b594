/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** Invents what may be sold, what was agreed, what customers care for, and which of them belong together. */
final class SamplePlans {
    private static final int SOON = 120;
    private static final int LATE = 20;
    private static final int YEAR = 365;
    private static final int AMOUNT = 250;
    private static final List<Integer> DISCOUNTS = List.of(3, 5, 8, 10);
    private static final List<String> LEVELS = List.of("high", "medium", "medium", "low");
    private static final List<String> RELATIONS = List.of("parent", "partner", "referrer");

    private final SampleDesk desk;
    private final List<Long> organisations = new ArrayList<>();

    /** How far it has come, and how sure it is. */
    private record Stage(String key, int percent, boolean over) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("lead", 10, false),
            new Stage("lead", 20, false),
            new Stage("qualified", 30, false),
            new Stage("qualified", 40, false),
            new Stage("proposal", 50, false),
            new Stage("proposal", 60, false),
            new Stage("negotiation", 80, false),
            new Stage("won", 100, true),
            new Stage("lost", 0, true));

    SamplePlans(SampleDesk desk) {
        this.desk = desk;
    }

    void of(SampleCustomer customer) {
        boolean active = customer.is("status", "active");
        if (desk.happens(active ? 14 : customer.is("status", "prospect") ? 30 : 0)) {
            opportunity(customer);
        }
        if (active && desk.happens(5)) {
            agreement(customer);
        }
        if (desk.happens(6)) {
            customer.hang(
                    Kind.INTEREST,
                    Map.of("topic", Value.of(customer.word("interests")), "level", Value.of(desk.any(LEVELS))));
        }
        if (customer.is("type", "organisation")) {
            if (!organisations.isEmpty() && desk.happens(3)) {
                customer.hang(
                        Kind.RELATION,
                        Map.of("type", Value.of(desk.any(RELATIONS)), "other", Value.of(desk.any(organisations))));
            }
            organisations.add(customer.id());
        }
    }

    private void opportunity(SampleCustomer customer) {
        Stage stage = desk.any(STAGES);
        boolean valued = desk.happens(90);
        Money amount = Money.of(BigDecimal.valueOf(desk.from(2, 40) * (long) AMOUNT), SampleGoods.EURO);
        customer.hang(
                Kind.OPPORTUNITY,
                Map.of(
                        "title", Value.of(customer.word("opportunities")),
                        "stage", Value.of(stage.key()),
                        "amount", valued ? Value.of(amount) : Value.UNKNOWN,
                        "probability", Value.of(BigDecimal.valueOf(stage.percent())),
                        "date", Value.of(desk.daysAgo(stage.over() ? desk.from(1, SOON) : desk.from(-SOON, LATE))),
                        "owner", desk.somebody(),
                        "contact", customer.contact()));
    }

    private void agreement(SampleCustomer customer) {
        String[] words = customer.word("agreements").split(":");
        int daysAgo = desk.from(1, YEAR);
        boolean discount = words[1].equals("discount");
        customer.hang(
                Kind.AGREEMENT,
                Map.of(
                        "title", Value.of(words[0]),
                        "type", Value.of(words[1]),
                        "date", Value.of(desk.daysAgo(daysAgo)),
                        "ends", desk.happens(60) ? Value.of(desk.daysAgo(daysAgo - YEAR)) : Value.UNKNOWN,
                        "discount", discount ? Value.of(BigDecimal.valueOf(desk.any(DISCOUNTS))) : Value.UNKNOWN));
    }
}
