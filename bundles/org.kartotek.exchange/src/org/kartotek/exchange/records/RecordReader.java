/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kartotek.core.address.PersonName;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** Reads the rows of one file as records of one kind. */
final class RecordReader {
    private static final String CONTACT = "contact.";
    private static final String CONTACT_NAME = "contact.name";
    /** Numbers that other programs kept with binary fractions: what is behind the eighth decimal decides no rounding. */
    private static final Pattern MORE_DECIMALS = Pattern.compile("^([-+]?[0-9]+[.,][0-9]{8})[0-9]+$");

    private final Kind kind;
    private final Layout.FileLayout layout;
    private final KnownRows known;
    private final NamedRecords named;
    private final Catalogue catalogue;
    private final ValueReader values;
    private final Map<String, Field> fields = new HashMap<>();

    /** @throws org.kartotek.core.problem.UnknownNameException where the layout names a field that does not exist for the session */
    RecordReader(
            CardIndex index,
            Session session,
            Kind kind,
            Layout.FileLayout layout,
            KnownRows known,
            NamedRecords named,
            ValueFormat format) {
        this.kind = kind;
        this.layout = layout;
        this.known = known;
        this.named = named;
        this.catalogue = index.catalogue(session);
        this.values = new ValueReader(catalogue, format, session.locale(), named);
        layout.fields().keySet().forEach(name -> fields.put(name, field(name)));
    }

    private Field field(String name) {
        if (kind.isOnCard() && name.equals(NamedValue.CARD)) {
            return new Field(
                    0,
                    kind,
                    NamedValue.CARD,
                    FieldType.REFERENCE,
                    KindLabels.one(Kind.CUSTOMER),
                    "",
                    0,
                    Kind.CUSTOMER.key(),
                    Set.of(FieldTrait.BUILT_IN),
                    0,
                    Set.of());
        }
        if (kind.isCard() && name.startsWith(CONTACT)) {
            return catalogue.field(Kind.CONTACT, name.equals(CONTACT_NAME) ? "last_name" : name.substring(CONTACT.length()));
        }
        Field field = catalogue.field(kind, name);
        if (field.isDerived()) {
            throw new KartotekException(Messages.COMPUTED.with(field.labels()));
        }
        DocumentFields.requireByHand(field);
        return field;
    }

    /** @throws KartotekException where the row cannot be read; the sentences name every wrong cell */
    RecordRow read(Cells cells) {
        Map<String, Value> own = new HashMap<>();
        Map<String, Value> contact = new HashMap<>();
        long card = 0;
        List<Sentence> wrong = new ArrayList<>();
        for (Map.Entry<String, CellRule> each : layout.fields().entrySet()) {
            Field field = fields.get(each.getKey());
            try {
                String text = text(each.getValue(), field, cells);
                if (field.key().equals(NamedValue.CARD) && field.id() == 0) {
                    card = (Long) value(field, text, each.getValue()).content().orElse(0L);
                } else if (each.getKey().equals(CONTACT_NAME)) {
                    putName(text, contact);
                } else {
                    put(field, value(field, text, each.getValue()), field.kind() == Kind.CONTACT && kind.isCard() ? contact : own);
                }
            } catch (InvalidValueException invalid) {
                wrong.add(Messages.COLUMN.with(each.getValue().text(), invalid.sentence()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new KartotekException(Sentence.all(wrong));
        }
        return new RecordRow(cells.line(), layout.key().map(cells::get), cells, kind.isOnCard() ? cardOf(card, own, cells) : 0, own, contact);
    }

    private static void put(Field field, Value value, Map<String, Value> into) {
        if (value.state() != ValueState.UNKNOWN) {
            into.put(field.key(), value);
        }
    }

    private static void putName(String text, Map<String, Value> contact) {
        PersonName name = PersonName.of(text);
        putText("first_name", name.first(), contact);
        putText("last_name", name.last(), contact);
    }

    private static void putText(String field, String text, Map<String, Value> into) {
        if (!text.isEmpty()) {
            into.put(field, Value.of(text));
        }
    }

    /** The text of a cell, or what it leads to in another file: {@code #} and the id of a record, the key of a choice, a text. */
    private String text(CellRule rule, Field field, Cells cells) {
        String text = rule.of(cells);
        if (rule.file().isEmpty() || text.isBlank()) {
            return text;
        }
        String file = rule.file().get();
        KnownRows.Known row = known.find(file, text)
                .orElseThrow(() -> new InvalidValueException(Messages.NO_ROW.with(field.labels(), text, file)));
        return rule.column().map(row.cells()::get).orElse(field.type() == FieldType.REFERENCE ? "#" + row.id() : row.text());
    }

    private Value value(Field field, String text, CellRule rule) {
        Optional<String> unit = rule.unit();
        if (unit.isEmpty() || text.isBlank()) {
            return values.read(field, text);
        }
        Field number = new Field(
                0, kind, field.key(), FieldType.NUMBER, field.labels(), "", 0, null, Set.of(), 0, Set.of());
        Value read = values.read(number, MORE_DECIMALS.matcher(text.strip()).replaceFirst("$1"));
        return read.content().map(content -> scaled((BigDecimal) content, unit.get())).orElse(read);
    }

    /** Rounded half up, once: to the smallest unit of a currency, or to whole percent. */
    private static Value scaled(BigDecimal number, String unit) {
        return unit.equals(CellRule.PERCENT)
                ? Value.of(number.movePointRight(2).setScale(0, RoundingMode.HALF_UP))
                : Value.of(Money.of(number, Currency.getInstance(unit)));
    }

    /** A record hangs on the card that its row names, or on that of the record that it names, such as its purchase. */
    private long cardOf(long given, Map<String, Value> own, Cells cells) {
        if (given != 0) {
            return given;
        }
        for (Map.Entry<String, CellRule> each : layout.fields().entrySet()) {
            Field field = fields.get(each.getKey());
            boolean onCard = field.type() == FieldType.REFERENCE && field.id() != 0 && field.target().isOnCard();
            if (onCard && own.getOrDefault(field.key(), Value.UNKNOWN).content().orElse(null) instanceof Long id) {
                CellRule rule = each.getValue();
                Optional<Long> here = rule.file().flatMap(file -> known.find(file, rule.of(cells))).map(KnownRows.Known::cardId);
                return here.or(() -> named.cardOf(field.target(), id)).orElse(0L);
            }
        }
        throw new KartotekException(Messages.NO_CARD);
    }
}
