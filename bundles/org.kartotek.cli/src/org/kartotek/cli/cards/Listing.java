/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.output.RowTable;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.QueryNames;
import org.kartotek.core.rights.Session;

/** Writes the rows of a query. */
final class Listing {
    private static final List<String> CUSTOMER_COLUMNS = List.of("number", "name", "city", "country", "phone");
    private static final int COLUMNS_OF_PARTS = 6;
    private static final String NAME = "name";

    private final CommandContext context;
    private final CardIndex index;
    private final Session session;
    private final Catalogue catalogue;

    Listing(CommandContext context, CardIndex index) {
        this.context = context;
        this.index = index;
        this.session = index.session();
        this.catalogue = index.catalogue(session);
    }

    /** The usual columns, as far as the session may see them. */
    List<FieldPath> usualColumns(Kind kind) {
        Stream<String> keys = kind.isCard()
                ? CUSTOMER_COLUMNS.stream().filter(key -> catalogue.find(kind, key).isPresent())
                : catalogue.fields(kind).stream().limit(COLUMNS_OF_PARTS).map(Field::key);
        boolean named = kind.isOnCard() && catalogue.find(Kind.CUSTOMER, NAME).isPresent();
        Stream<String> card = named ? Stream.of(NamedValue.CARD + "." + NAME) : Stream.empty();
        return Stream.concat(card, keys).map(FieldPath::new).toList();
    }

    /**
     * Prints a table for people, in their language.
     *
     * @return the number of rows
     */
    long print(CardQuery query) {
        List<Field> columns = query.columns().stream()
                .map(path -> new QueryNames(catalogue).column(query.kind(), path))
                .toList();
        RowTable table = new RowTable(context.out(), columns, new ValueText(catalogue, session.locale()), session.locale());
        SubMonitor progress = SubMonitor.convert(context.monitor());
        PagedRows rows = new PagedRows(index.queries(), session, query, context.monitor());
        long count = 0;
        while (rows.hasNext()) {
            progress.checkCanceled();
            table.row(rows.next());
            count++;
        }
        table.end();
        return count;
    }
}
