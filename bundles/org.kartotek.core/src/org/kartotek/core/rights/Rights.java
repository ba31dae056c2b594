/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;

/**
 * What a user may do: one immutable value, compiled from roles. Rights on fields and cards are applied where cards are read and where
 * change sets are written; an action is asked for by the service that does it.
 *
 * @param kinds what is allowed with each kind of record; a kind that is not named does not exist
 * @param exceptions fields to which something else applies, see {@link FieldName}
 * @param rows which cards exist
 * @param actions what may be done beyond that
 * @param reports by their keys those to which {@link Action#REPORT} does not apply, and what does
 * @param denied ids of cards that do not exist, wherever they are
 */
public record Rights(
        Map<Kind, KindAccess> kinds,
        Map<FieldName, FieldAccess> exceptions,
        RowScope rows,
        Set<Action> actions,
        Map<String, Boolean> reports,
        Set<Long> denied) {
    /** Everything on every card. */
    public static final Rights ADMINISTRATOR =
            new Rights(FieldAccess.WRITE, Map.of(), new RowScope.Everything(), Set.of(Action.values()));
    /** Nothing at all. */
    public static final Rights NOTHING =
            new Rights(Map.of(), Map.of(), RowScope.NOTHING, Set.of(), Map.of(), Set.of());

    public Rights {
        kinds = Map.copyOf(kinds);
        exceptions = Map.copyOf(exceptions);
        actions = Set.copyOf(actions);
        reports = Map.copyOf(reports);
        denied = Set.copyOf(denied);
    }

    /** Rights on every kind of record. */
    public Rights(FieldAccess standard, Map<FieldName, FieldAccess> exceptions, RowScope rows, Set<Action> actions) {
        this(standard, exceptions, rows, actions, Set.of());
    }

    /** @param withheld kinds of record that do not exist */
    public Rights(
            FieldAccess standard, Map<FieldName, FieldAccess> exceptions, RowScope rows, Set<Action> actions, Set<Kind> withheld) {
        this(
                Arrays.stream(Kind.values())
                        .filter(kind -> !withheld.contains(kind))
                        .collect(Collectors.toMap(kind -> kind, kind -> new KindAccess(standard, KindAccess.WHOLE.rights()))),
                exceptions,
                rows,
                actions,
                Map.of(),
                Set.of());
    }

    /** A field by the names that do not change. */
    public record FieldName(Kind kind, String key) {}

    /** Whether records of a kind exist. */
    public boolean mayRead(Kind kind) {
        return may(kind, KindRight.READ);
    }

    public boolean may(Kind kind, KindRight right) {
        return of(kind).may(right);
    }

    private KindAccess of(Kind kind) {
        return kinds.getOrDefault(kind, KindAccess.NONE);
    }

    /** The kinds that do not exist. */
    public Set<Kind> withheld() {
        return Arrays.stream(Kind.values()).filter(kind -> !mayRead(kind)).collect(Collectors.toSet());
    }

    public boolean mayRead(Field field) {
        return access(field) != FieldAccess.NONE;
    }

    /** Whether a field is written on records that may be created or changed. A derived field never is. */
    public boolean mayWrite(Field field) {
        return access(field) == FieldAccess.WRITE && !field.isDerived();
    }

    /** Whether every field of a kind may be written, those that are added later too. */
    public boolean isWhollyWritten(Kind kind) {
        return of(kind).fields() == FieldAccess.WRITE
                && exceptions.keySet().stream().noneMatch(field -> field.kind() == kind && access(field) != FieldAccess.WRITE);
    }

    private FieldAccess access(Field field) {
        return access(new FieldName(field.kind(), field.key()));
    }

    /** What is allowed with a field. */
    public FieldAccess access(FieldName field) {
        KindAccess kind = of(field.kind());
        return kind.limited(exceptions.getOrDefault(field, kind.fields()));
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }

    /** Whether a report may be run. */
    public boolean mayRun(String report) {
        return reports.getOrDefault(report, may(Action.REPORT));
    }

    /**
     * Whether a card exists.
     *
     * @param card its id
     * @param territory key of its territory, or null
     * @param owner login of its owner, or null
     * @param login of the session's user
     */
    public boolean admits(long card, String territory, String owner, String login) {
        return rows.admits(territory, owner, login) && !denied.contains(card);
    }

    /** Whether no card and no field is kept from the session. */
    public boolean seesEverything(Catalogue whole) {
        return rows instanceof RowScope.Everything && denied.isEmpty() && whole.allFields().stream().allMatch(this::mayRead);
    }

    /** The same, but nothing can be written. */
    public Rights readOnly() {
        Map<Kind, KindAccess> lowered = new EnumMap<>(Kind.class);
        kinds.forEach((kind, access) -> lowered.put(kind, access.readOnly()));
        return new Rights(lowered, exceptions, rows, Set.of(), reports, denied);
    }

    /** The same with these actions and no others. */
    public Rights withActions(Set<Action> others) {
        return new Rights(kinds, exceptions, rows, others, reports, denied);
    }

    /** The same on these cards and no others. */
    public Rights withRows(RowScope others) {
        return new Rights(kinds, exceptions, others, actions, reports, denied);
    }

    /** The same without some rights on a kind of record. */
    public Rights without(Kind kind, KindRight... taken) {
        Map<Kind, KindAccess> fewer = new HashMap<>(kinds);
        fewer.computeIfPresent(kind, (same, access) -> access.without(Set.of(taken)));
        return new Rights(fewer, exceptions, rows, actions, reports, denied);
    }

    /** The same without some cards. */
    public Rights without(Set<Long> cards) {
        return new Rights(kinds, exceptions, rows, actions, reports, cards);
    }

    /** What of {@code whole} exists; everything above the persistence bundle works with this. */
    public Catalogue visiblePart(Catalogue whole) {
        return whole.restrictedTo(this::mayRead);
    }

    /**
     * What one of the two allows: of each right the wider one, each by itself. So fields of the one may be read on cards of the other.
     */
    public Rights join(Rights other) {
        Map<Kind, KindAccess> joined = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            joined.put(kind, of(kind).join(other.of(kind)));
        }
        Map<FieldName, FieldAccess> fields = new HashMap<>();
        namedBy(other).forEach(field -> fields.put(field, access(field).most(other.access(field))));
        Set<Action> both = EnumSet.noneOf(Action.class);
        both.addAll(actions);
        both.addAll(other.actions);
        Map<String, Boolean> runs = new HashMap<>();
        reportsOf(other).forEach(report -> runs.put(report, mayRun(report) || other.mayRun(report)));
        Set<Long> cards = new HashSet<>(denied);
        cards.retainAll(other.denied);
        return new Rights(joined, fields, rows.join(other.rows), both, runs, cards);
    }

    /** Whether whoever has these rights may do whatever the others allow. */
    public boolean covers(Rights other) {
        return Arrays.stream(Kind.values()).allMatch(kind -> of(kind).covers(other.of(kind)))
                && namedBy(other).stream().allMatch(field -> access(field).compareTo(other.access(field)) >= 0)
                && actions.containsAll(other.actions)
                && reportsOf(other).stream().allMatch(report -> mayRun(report) || !other.mayRun(report))
                && rows.covers(other.rows)
                && other.denied.containsAll(denied);
    }

    private Set<FieldName> namedBy(Rights other) {
        Set<FieldName> named = new HashSet<>(exceptions.keySet());
        named.addAll(other.exceptions.keySet());
        return named;
    }

    private Set<String> reportsOf(Rights other) {
        Set<String> named = new HashSet<>(reports.keySet());
        named.addAll(other.reports.keySet());
        return named;
    }
}
