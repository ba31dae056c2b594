/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.query.RecordsByNumber;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** Reads what is typed behind a command, as the fields of records read it. */
final class Given {
    private static final String QUANTITY = "-?[0-9]{1,9}([.][0-9]{1,8})?";

    private final CardIndex index;
    private final Arguments arguments;
    private final ValueReader reader;

    Given(CommandContext context, CardIndex index, Arguments arguments) {
        this.index = index;
        this.arguments = arguments;
        this.reader = new ValueReader(
                index.catalogue(index.session()),
                ValueFormat.ISO,
                index.session().locale(),
                new RecordsByNumber(index.queries(), index.session(), index.catalogue(index.session()), context.monitor()));
    }

    private Optional<Object> read(Kind kind, String field, String text) {
        Value value = reader.read(index.catalogue(index.session()).field(kind, field), text);
        return value.content();
    }

    /** The day that an option says. */
    Optional<LocalDate> day(String option) {
        return arguments.value(option).flatMap(text -> read(Kind.PURCHASE, InvoiceFields.DATE, text)).map(LocalDate.class::cast);
    }

    /** The article that somebody names. */
    long article(String named) {
        return (Long) read(Kind.PURCHASE_LINE, InvoiceFields.ARTICLE, named).orElseThrow();
    }

    /** A price; without a currency it is in that of the office. */
    Money price(String text) {
        boolean bare = text.matches("[0-9.,' ]+");
        String currency = index.office().seller().currency().map(each -> each.getCurrencyCode() + " ").orElse("");
        return (Money) read(Kind.PURCHASE_LINE, InvoiceFields.UNIT_PRICE, bare ? currency + text : text).orElseThrow();
    }

    /** @throws UsageException where it is none */
    static BigDecimal quantity(String text, String command) {
        if (!text.matches(QUANTITY)) {
            throw new UsageException(Messages.NOT_QUANTITY.with(text), command);
        }
        return new BigDecimal(text);
    }
}
