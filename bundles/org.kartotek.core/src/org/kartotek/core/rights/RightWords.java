/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Rights.FieldName;

/**
 * Reads rights as somebody writes them: {@code field.phone=none}, {@code customers=read,change}, {@code export=yes},
 * {@code rows=own,south}, {@code report.customers=no}.
 */
public final class RightWords {
    private static final String TERRITORIES = "territory";
    private static final String DEFAULT = "default";
    private static final String ALL = "all";
    private static final String NOTHING = "none";

    private final Catalogue catalogue;
    private final Collection<String> reports;

    /**
     * @param catalogue as the session sees it: fields that it does not see cannot be named
     * @param reports keys of the reports that there are
     */
    public RightWords(Catalogue catalogue, Collection<String> reports) {
        this.catalogue = catalogue;
        this.reports = reports;
    }

    /**
     * Rights after one word about them.
     *
     * @param name of what it is about
     * @param word what is allowed; {@code default} where nothing else than for others shall hold
     * @throws UnknownNameException for a name or a word that there is not
     */
    public RoleRights applied(RoleRights rights, String name, String word) {
        String subject = subject(name);
        return rights.with(subject, value(subject, word.strip()));
    }

    private String subject(String name) {
        if (List.of(RoleRights.FIELDS, RoleRights.KINDS, RoleRights.ROWS).contains(name)) {
            return name;
        }
        if (name.startsWith("field.")) {
            return RoleRights.subject(field(name.substring("field.".length())));
        }
        if (name.startsWith("report.")) {
            return RoleRights.subjectOfReport(report(name.substring("report.".length())));
        }
        return Action.byKey(name.equals("reports") ? Action.REPORT.key() : name)
                .map(RoleRights::subject)
                .or(() -> Kind.byName(name).map(RoleRights::subject))
                .orElseThrow(() -> new UnknownNameException(Messages.NO_RIGHT, name, names()));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(RoleRights.FIELDS, RoleRights.KINDS, RoleRights.ROWS));
        Stream.of(Action.values()).map(Action::key).forEach(names::add);
        Stream.of(Kind.values()).map(Kind::plural).forEach(names::add);
        return names;
    }

    /**
     * The field that somebody calls so: by its key on the card, or with the kind of record before it.
     *
     * @throws UnknownNameException where the session does not see it
     */
    public FieldName field(String name) {
        int dot = name.indexOf('.');
        Kind kind = dot < 0
                ? Kind.CUSTOMER
                : Kind.byName(name.substring(0, dot)).orElseThrow(() -> new UnknownNameException(Messages.NO_RIGHT, name, Kind.words()));
        Field field = catalogue.field(kind, name.substring(dot + 1));
        return new FieldName(kind, field.key());
    }

    private String report(String key) {
        if (!reports.contains(key)) {
            throw new UnknownNameException(Messages.NO_REPORT, key, reports);
        }
        return key;
    }

    private String value(String subject, String word) {
        if (subject.equals(RoleRights.ROWS)) {
            return rows(word);
        }
        if (word.equals(DEFAULT)) {
            return null;
        }
        if (subject.equals(RoleRights.FIELDS) || subject.startsWith("field.")) {
            return FieldAccess.byKey(word)
                    .map(FieldAccess::key)
                    .orElseThrow(() -> unknown(word, Stream.of(FieldAccess.values()).map(FieldAccess::key).toList()));
        }
        return subject.equals(RoleRights.KINDS) || subject.startsWith("kind.") ? kindRights(word) : yesOrNo(word);
    }

    private static UnknownNameException unknown(String word, List<String> known) {
        return new UnknownNameException(Messages.NO_WORD, word, known);
    }

    private static String yesOrNo(String word) {
        List<String> known = List.of(RoleRights.word(true), RoleRights.word(false));
        if (!known.contains(word)) {
            throw unknown(word, known);
        }
        return word;
    }

    private static String kindRights(String word) {
        Set<KindRight> rights = EnumSet.noneOf(KindRight.class);
        for (String each : word.split(",")) {
            Optional<KindRight> right = KindRight.byKey(each.strip());
            if (each.strip().equals(ALL)) {
                rights.addAll(EnumSet.allOf(KindRight.class));
            } else if (right.isPresent()) {
                rights.add(right.get());
            } else if (!each.strip().equals(NOTHING)) {
                throw unknown(each.strip(), Stream.concat(Stream.of(KindRight.values()).map(KindRight::key), Stream.of(ALL, NOTHING)).toList());
            }
        }
        if (!rights.isEmpty()) {
            rights.add(KindRight.READ);
        }
        return RoleRights.word(rights);
    }

    private String rows(String word) {
        RowRule rule = RowRule.of(word).orElseThrow(() -> unknown(word, List.of(RowRule.ALL.text(), RowRule.NONE.text())));
        rule.chosen().forEach(this::territory);
        return rule.text();
    }

    /**
     * @return the key
     * @throws UnknownNameException where there is no such territory
     */
    public String territory(String key) {
        List<String> known = Optional.ofNullable(catalogue.choiceLists().get(TERRITORIES)).map(ChoiceList::choices).orElse(List.of()).stream()
                .map(Choice::key)
                .toList();
        if (!known.contains(key)) {
            throw new UnknownNameException(Messages.NO_TERRITORY, key, known);
        }
        return key;
    }

    /** The rights of a role as they are written, the general ones first. */
    public static List<Map.Entry<String, String>> written(RoleRights rights) {
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        for (String general : Arrays.asList(RoleRights.ROWS, RoleRights.KINDS, RoleRights.FIELDS)) {
            Optional.ofNullable(rights.words().get(general)).ifPresent(word -> lines.add(Map.entry(general, word)));
        }
        for (Kind kind : Kind.values()) {
            rights.named(kind).ifPresent(named -> lines.add(Map.entry(kind.plural(), RoleRights.word(named))));
        }
        for (Action action : Action.values()) {
            lines.add(Map.entry(action.key(), RoleRights.word(rights.may(action))));
        }
        rights.words().forEach((subject, word) -> {
            RoleRights.fieldName(subject).ifPresent(field -> lines.add(Map.entry("field." + written(field), word)));
            if (subject.startsWith("report.")) {
                lines.add(Map.entry(subject, word));
            }
        });
        return lines;
    }

    /** A field as it is written. */
    public static String written(FieldName field) {
        return field.kind().isCard() ? field.key() : field.kind().word() + '.' + field.key();
    }
}
