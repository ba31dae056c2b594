/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.Option;
import org.kartotek.core.bulk.BulkAssignment;
import org.kartotek.core.bulk.BulkAssignment.How;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.entry.RecordNames;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.RecordsByNumber;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Value;

/** Reads {@code field=value …} and {@code --absent field} as values of a record. */
public final class Assignments {
    static final String ABSENT = "absent";
    /** For the help. */
    public static final Option OPTION = Option.value(ABSENT, "A,B", Messages.ABSENT_OPTION);
    /** For the help. */
    public static final Sentence HELP = Messages.ASSIGNMENTS;

    private Assignments() {}

    /**
     * @throws KartotekException for an unknown field, a computed one, or a value that does not fit
     */
    public static Map<String, Value> read(CommandContext context, Arguments arguments, int from, CardIndex index, Kind kind) {
        Session session = index.session();
        Catalogue catalogue = index.catalogue(session);
        RecordNames records = new RecordsByNumber(index.queries(), session, catalogue, context.monitor());
        ValueReader reader = new ValueReader(catalogue, ValueFormat.ISO, session.locale(), records);
        Map<String, Value> values = new HashMap<>();
        List<KartotekException> wrong = new ArrayList<>();
        arguments.operandPairs(from)
                .forEach((key, text) -> attempt(() -> values.put(key, reader.read(writable(catalogue, kind, key), text)), wrong));
        List<String> absent = arguments.list(ABSENT);
        absent.forEach(key -> attempt(() -> values.put(writable(catalogue, kind, key).key(), Value.ABSENT), wrong));
        throwTogether(wrong);
        return values;
    }

    private static void attempt(Runnable reading, List<KartotekException> wrong) {
        try {
            reading.run();
        } catch (KartotekException each) {
            wrong.add(each);
        }
    }

    /** Whoever mends one word should not have to find out one by one what else is wrong. */
    private static void throwTogether(List<KartotekException> wrong) {
        if (wrong.size() == 1) {
            throw wrong.getFirst();
        }
        if (!wrong.isEmpty()) {
            throw new KartotekException(Sentence.all(wrong.stream().map(KartotekException::sentence).toList()), wrong.getFirst());
        }
    }

    /**
     * Reads the same as what becomes of many records; of choices, {@code field+=value} ticks and {@code field-=value} clears some.
     *
     * @throws KartotekException for an unknown field, a computed one, or a value that does not fit
     */
    static List<BulkAssignment> bulk(CommandContext context, Arguments arguments, int from, CardIndex index, Kind kind) {
        Session session = index.session();
        Catalogue catalogue = index.catalogue(session);
        RecordNames records = new RecordsByNumber(index.queries(), session, catalogue, context.monitor());
        ValueReader reader = new ValueReader(catalogue, ValueFormat.ISO, session.locale(), records);
        Map<String, BulkAssignment> assignments = new LinkedHashMap<>();
        arguments.operandPairs(from).forEach((name, text) -> {
            How how = name.endsWith("+") ? How.ADD : name.endsWith("-") ? How.REMOVE : How.SET;
            String key = how == How.SET ? name : name.substring(0, name.length() - 1);
            Field field = writable(catalogue, kind, key);
            addOnce(assignments, new BulkAssignment(field, how, reader.read(field, text)));
        });
        for (String key : arguments.list(ABSENT)) {
            Field field = writable(catalogue, kind, key);
            addOnce(assignments, new BulkAssignment(field, How.SET, Value.ABSENT));
        }
        return List.copyOf(assignments.values());
    }

    private static void addOnce(Map<String, BulkAssignment> assignments, BulkAssignment assignment) {
        if (assignments.put(assignment.field().key(), assignment) != null) {
            throw new KartotekException(Messages.FIELD_TWICE.with(assignment.field().labels()));
        }
    }

    private static Field writable(Catalogue catalogue, Kind kind, String key) {
        Field field = catalogue.field(kind, key);
        if (field.isDerived() && !InvoiceFields.isFixed(field)) {
            throw new KartotekException(Messages.DERIVED.with(
                    field.labels(), field.inputs().stream().sorted().toList()));
        }
        DocumentFields.requireByHand(field);
        return field;
    }
}
