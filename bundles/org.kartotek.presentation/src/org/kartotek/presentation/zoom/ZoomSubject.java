/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.zoom;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;

/** What a user looks for on cards: a kind of record, or some records of it. */
public enum ZoomSubject {
    ACTIVITIES(Kind.ACTIVITY),
    MAILS(Kind.ACTIVITY),
    TASKS(Kind.TASK),
    CASES(Kind.CASE),
    OPPORTUNITIES(Kind.OPPORTUNITY),
    QUOTES(Kind.QUOTE),
    PURCHASES(Kind.PURCHASE),
    /** What was bought, line by line. */
    ARTICLES(Kind.PURCHASE_LINE),
    INVOICES(Kind.INVOICE),
    AGREEMENTS(Kind.AGREEMENT),
    INTERESTS(Kind.INTEREST);

    private final Kind kind;

    ZoomSubject(Kind kind) {
        this.kind = kind;
    }

    /** The kind of its records. */
    public Kind kind() {
        return kind;
    }

    /** The kind of the records that are opened on the card: of a line, what it belongs to. */
    public Kind opened() {
        return kind.lineOf().orElse(kind);
    }

    /** The name under which it is remembered. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #key}. */
    public static Optional<ZoomSubject> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * Those that exist for a reader.
     *
     * @param catalogue as the reader may see it
     */
    public static List<ZoomSubject> of(Catalogue catalogue) {
        return Arrays.stream(values()).filter(each -> each.isIn(catalogue)).toList();
    }

    private boolean isIn(Catalogue catalogue) {
        return !catalogue.fields(kind).isEmpty() && (this != MAILS || catalogue.find(kind, "type").isPresent());
    }

    public String label(Locale locale) {
        return switch (this) {
            case MAILS -> Messages.MAILS.in(locale);
            case ARTICLES -> KindLabels.several(Kind.ARTICLE).in(locale);
            default -> KindLabels.several(kind).in(locale);
        };
    }

    /** Which records of the kind. */
    Criterion which() {
        return this == MAILS
                ? new Criterion.Comparison(new FieldPath("type"), Operator.EQUAL, new Operand.Literal("mail"))
                : Criterion.EVERY;
    }
}
