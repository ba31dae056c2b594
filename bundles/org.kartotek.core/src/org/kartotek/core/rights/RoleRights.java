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
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Rights.FieldName;

/**
 * What a role allows, as it is stored, shown in the history and written on the command line: a word for each subject. What is not named
 * falls under {@link #FIELDS} and {@link #KINDS}; an action that is not named is not allowed. A subject that only a newer program
 * knows counts for nothing. Immutable.
 */
public final class RoleRights {
    /** What is allowed with fields that are not named, those that are added later among them. */
    public static final String FIELDS = "fields";
    /** What is allowed with kinds of record that are not named. Lines fall under what they belong to. */
    public static final String KINDS = "kinds";
    /** Which cards are seen, see {@link RowRule#text}. */
    public static final String ROWS = "rows";

    private static final String FIELD = "field.";
    private static final String KIND = "kind.";
    private static final String ACTION = "action.";
    private static final String REPORT = "report.";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String NOTHING = "none";

    private final SortedMap<String, String> words;

    /** @param words by subject */
    public RoleRights(Map<String, String> words) {
        this.words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    public static String subject(FieldName field) {
        return FIELD + field.kind().key() + '.' + field.key();
    }

    public static String subject(Kind kind) {
        return KIND + kind.key();
    }

    public static String subject(Action action) {
        return ACTION + action.key();
    }

    public static String subjectOfReport(String report) {
        return REPORT + report;
    }

    public static String word(boolean allowed) {
        return allowed ? YES : NO;
    }

    /** Rights in the order of the enumeration with commas between them. */
    public static String word(Set<KindRight> rights) {
        return rights.isEmpty()
                ? NOTHING
                : Arrays.stream(KindRight.values()).filter(rights::contains).map(KindRight::key).collect(Collectors.joining(","));
    }

    /** Every subject with its word. */
    public SortedMap<String, String> words() {
        return words;
    }

    /** @param word null where the subject is not named any more */
    public RoleRights with(String subject, String word) {
        Map<String, String> changed = new TreeMap<>(words);
        if (word == null) {
            changed.remove(subject);
        } else {
            changed.put(subject, word);
        }
        return new RoleRights(changed);
    }

    /** What is allowed with fields that are not named. */
    public FieldAccess fields() {
        return access(FIELDS).orElse(FieldAccess.NONE);
    }

    /** What is said of one field; empty where it falls under {@link #fields}. */
    public Optional<FieldAccess> field(FieldName field) {
        return access(subject(field));
    }

    private Optional<FieldAccess> access(String subject) {
        return Optional.ofNullable(words.get(subject)).flatMap(FieldAccess::byKey);
    }

    /** What is allowed with kinds that are not named. */
    public Set<KindRight> kinds() {
        return rights(KINDS).orElse(Set.of());
    }

    /** What is said of one kind; empty where it falls under another. */
    public Optional<Set<KindRight>> named(Kind kind) {
        return rights(subject(kind));
    }

    private Optional<Set<KindRight>> rights(String subject) {
        return Optional.ofNullable(words.get(subject)).map(word -> {
            Set<KindRight> rights = EnumSet.noneOf(KindRight.class);
            Arrays.stream(word.split(",")).forEach(each -> KindRight.byKey(each).ifPresent(rights::add));
            return rights;
        });
    }

    /** What is allowed with records of a kind. */
    public Set<KindRight> of(Kind kind) {
        return named(kind).or(() -> kind.lineOf().map(this::of)).orElseGet(this::kinds);
    }

    public boolean may(Action action) {
        return YES.equals(words.get(subject(action)));
    }

    /** What is said of one report; empty where it falls under {@link Action#REPORT}. */
    public Optional<Boolean> report(String key) {
        return Optional.ofNullable(words.get(subjectOfReport(key))).map(YES::equals);
    }

    /** Which cards are seen. */
    public RowRule rows() {
        return Optional.ofNullable(words.get(ROWS)).flatMap(RowRule::of).orElse(RowRule.NONE);
    }

    /** What somebody with these territories may do. */
    Rights compile(Set<String> territories) {
        Map<Kind, KindAccess> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new KindAccess(fields(), of(kind)));
        }
        Map<FieldName, FieldAccess> exceptions = new HashMap<>();
        Map<String, Boolean> reports = new HashMap<>();
        words.forEach((subject, word) -> {
            if (subject.startsWith(FIELD)) {
                fieldName(subject).ifPresent(field -> access(subject).ifPresent(access -> exceptions.put(field, access)));
            } else if (subject.startsWith(REPORT)) {
                reports.put(subject.substring(REPORT.length()), YES.equals(word));
            }
        });
        Set<Action> actions = Arrays.stream(Action.values()).filter(this::may).collect(Collectors.toSet());
        return new Rights(kinds, exceptions, rows().scope(territories), actions, reports, Set.of());
    }

    /** The field that a subject is about, if it is about one. */
    public static Optional<FieldName> fieldName(String subject) {
        String[] parts = subject.split("\\.");
        return subject.startsWith(FIELD) && parts.length == 3
                ? Kind.byKey(parts[1]).map(kind -> new FieldName(kind, parts[2]))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleRights rights && words.equals(rights.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
