/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.address.PersonName;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.exchange.table.TableRow;

/** Reads the cells of a row as values of fields. */
final class RowReader {
    private static final String FIRST_NAME = "first_name";

    private final ColumnMap columns;
    private final ValueReader values;
    private final Catalogue catalogue;

    RowReader(ColumnMap columns, ValueReader values, Catalogue catalogue) {
        this.columns = columns;
        this.values = values;
        this.catalogue = catalogue;
    }

    /**
     * @throws KartotekException where the row cannot be read; the sentences name every wrong cell by its column
     */
    CardRow read(TableRow row) {
        refuseRagged(row);
        Map<String, Value> customer = new HashMap<>();
        Map<String, Value> contact = new HashMap<>();
        List<Sentence> wrong = new ArrayList<>();
        for (Target target : columns.targets()) {
            try {
                read(target, row.cells().get(target.index()), target.ofContact() ? contact : customer);
            } catch (InvalidValueException invalid) {
                wrong.add(Messages.COLUMN.with(target.header().strip(), invalid.sentence()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new KartotekException(Sentence.all(wrong));
        }
        if (customer.isEmpty() && contact.isEmpty()) {
            throw new KartotekException(Messages.ROW_EMPTY);
        }
        List<PartRow> parts = contact.isEmpty() ? List.of() : List.of(new PartRow(Kind.CONTACT, contact));
        Value key = columns.key().map(target -> customer.get(target.field().key())).orElse(null);
        return new CardRow(row.line(), key == null ? Value.UNKNOWN : key, customer, parts);
    }

    private void refuseRagged(TableRow row) {
        List<String> cells = row.cells();
        boolean moreThanBlanks = cells.size() > columns.width()
                && cells.subList(columns.width(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        if (cells.size() < columns.width() || moreThanBlanks) {
            throw new KartotekException(Messages.ROW_RAGGED.with(cells.size(), columns.width()));
        }
    }

    private void read(Target target, String cell, Map<String, Value> into) {
        if (target.wholeName()) {
            PersonName name = PersonName.of(cell);
            catalogue.find(Kind.CONTACT, FIRST_NAME).ifPresent(field -> put(field, name.first(), into));
            put(target.field(), name.last(), into);
        } else {
            put(target.field(), cell, into);
        }
    }

    private void put(Field field, String cell, Map<String, Value> into) {
        Value value = values.read(field, cell);
        if (value.state() != ValueState.UNKNOWN) {
            into.put(field.key(), value);
        }
    }
}
