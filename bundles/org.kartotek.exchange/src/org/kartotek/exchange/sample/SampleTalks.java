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
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.ActivityFields;
import org.kartotek.core.value.Value;

/** Invents what was said, what somebody has to do, and what customers asked for and complained about. */
final class SampleTalks {
    private static final int LONG_AGO = 540;
    private static final int LATELY = 45;
    private static final int YEAR = 350;
    private static final int WORK = 20;
    private static final int SOLVING = 12;
    private static final int FIRST_CASE = 1001;
    /** The kinds of contact, each as often as it comes. */
    private static final List<String> TYPES = List.of("call", "call", "call", "mail", "mail", "meeting");
    private static final List<String> PRIORITIES = List.of("high", "normal", "normal", "normal", "low");

    private final SampleDesk desk;
    private int cases;

    SampleTalks(SampleDesk desk) {
        this.desk = desk;
    }

    void of(SampleCustomer customer) {
        boolean active = customer.is("status", "active");
        boolean prospect = customer.is("status", "prospect");
        if (desk.happens(active ? 42 : prospect ? 30 : 12)) {
            talk(customer, active ? desk.from(0, LATELY * 2) : desk.from(LATELY / 2, LONG_AGO));
            if (active && desk.happens(50)) {
                talk(customer, desk.from(LATELY * 2, LONG_AGO));
            }
        }
        if (!customer.is("status", "former") && desk.happens(11)) {
            task(customer);
        }
        if (desk.happens(active ? 16 : 5)) {
            serviceCase(customer);
        }
    }

    private void talk(SampleCustomer customer, int daysAgo) {
        String type = desk.any(TYPES);
        boolean again = daysAgo < LATELY && desk.happens(20);
        Value direction = Value.of(desk.happens(40) ? "in" : "out");
        customer.hang(
                Kind.ACTIVITY,
                Map.of(
                        ActivityFields.TYPE, Value.of(type),
                        ActivityFields.DIRECTION, type.equals("meeting") ? Value.UNKNOWN : direction,
                        ActivityFields.DATE, Value.of(desk.daysAgo(daysAgo)),
                        ActivityFields.SUBJECT, Value.of(customer.word(type + "s")),
                        ActivityFields.CONTACT, customer.contact(),
                        ActivityFields.OWNER, desk.somebody(),
                        ActivityFields.MINUTES, type.equals("mail") ? Value.UNKNOWN : Value.of(BigDecimal.valueOf(desk.minutes())),
                        ActivityFields.FOLLOW_UP, again ? Value.of(desk.daysAgo(desk.from(-WORK / 2, WORK / 5))) : Value.UNKNOWN));
    }

    private void task(SampleCustomer customer) {
        boolean open = desk.happens(40);
        customer.hang(
                Kind.TASK,
                Map.of(
                        "subject", Value.of(customer.word("tasks")),
                        "due", Value.of(desk.daysAgo(open ? desk.from(-WORK, WORK / 3) : desk.from(WORK, YEAR))),
                        "status", Value.of(open ? "open" : "done"),
                        "priority", Value.of(desk.any(PRIORITIES)),
                        "owner", desk.somebody(),
                        "contact", customer.contact()));
    }

    private void serviceCase(SampleCustomer customer) {
        String[] words = customer.word("cases").split(":");
        int daysAgo = desk.happens(25) ? desk.from(0, LATELY) : desk.from(LATELY, YEAR);
        boolean open = daysAgo < LATELY;
        String status = open ? desk.any(List.of("open", "open", "waiting")) : desk.any(List.of("solved", "closed", "closed"));
        customer.hang(
                Kind.CASE,
                Map.of(
                        "number", Value.of(String.valueOf(FIRST_CASE + cases++)),
                        "subject", Value.of(words[0]),
                        "category", Value.of(words[1]),
                        "status", Value.of(status),
                        "priority", Value.of(desk.any(PRIORITIES)),
                        "owner", desk.somebody(),
                        "contact", customer.contact(),
                        "date", Value.of(desk.daysAgo(daysAgo)),
                        "closed", open ? Value.UNKNOWN : Value.of(desk.daysAgo(daysAgo - desk.from(0, SOLVING))),
                        "solution", open ? Value.UNKNOWN : Value.of(words[2])));
    }
}
