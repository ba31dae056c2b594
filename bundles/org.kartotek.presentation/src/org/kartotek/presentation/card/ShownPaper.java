/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kartotek.core.catalogue.Kind;

/**
 * The record that a part of the window shows and that has a paper of its own, for commands that print it.
 *
 * @param report name of the report that is the paper
 * @param id of the record
 * @param name what the paper is called
 */
public record ShownPaper(String report, long id, String name) {
    /** Name of the report. */
    public static final String DELIVERY_NOTE = "delivery-note";

    private static final Pattern TEXT = Pattern.compile("([a-z-]+)/([0-9]{1,18})/(.*)");

    /** Of a record, where records of its kind have one. */
    public static Optional<ShownPaper> of(Kind kind, long id, String name) {
        return switch (kind) {
            case QUOTE -> Optional.of(new ShownPaper("quote", id, name));
            case PURCHASE -> Optional.of(new ShownPaper(DELIVERY_NOTE, id, name));
            case INVOICE -> Optional.of(new ShownPaper("invoice", id, name));
            default -> Optional.empty();
        };
    }

    /** Of what kind the record is. */
    public Kind kind() {
        return switch (report) {
            case "quote" -> Kind.QUOTE;
            case DELIVERY_NOTE -> Kind.PURCHASE;
            default -> Kind.INVOICE;
        };
    }

    /** In a form that a command can be given. */
    public String text() {
        return report + "/" + id + "/" + name;
    }

    /** Reads what {@link #text} has written; empty where it is something else. */
    public static Optional<ShownPaper> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new ShownPaper(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }
}
