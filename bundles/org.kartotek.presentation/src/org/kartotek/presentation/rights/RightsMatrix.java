/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Rights.FieldName;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.text.Folding;

/** What is allowed with each kind of record and each field, kind by kind. */
public final class RightsMatrix {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Rights rights;
    private final Optional<RoleRights> said;

    /**
     * @param catalogue with the fields that there are for the reader
     * @param rights what is allowed in the end
     * @param said what the role says; empty for what came of several roles
     */
    public RightsMatrix(Catalogue catalogue, Locale locale, Rights rights, Optional<RoleRights> said) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.rights = rights;
        this.said = said;
    }

    /** What holds for kinds and fields that are not named, those that are added later among them; nothing where several roles were joined. */
    public List<RightLine> others() {
        return said.map(role -> List.of(
                        new RightLine(RoleRights.KINDS, Messages.OTHER_KINDS.in(locale), role.kinds(), true, Optional.empty()),
                        new RightLine(RoleRights.FIELDS, Messages.OTHER_FIELDS.in(locale), generally(role.fields()), true, Optional.of(role.fields()))))
                .orElse(List.of());
    }

    private static Set<KindRight> generally(FieldAccess access) {
        return switch (access) {
            case NONE -> Set.of();
            case READ -> Set.of(KindRight.READ);
            case WRITE -> Set.of(KindRight.READ, KindRight.CREATE, KindRight.CHANGE);
        };
    }

    /**
     * The kinds of record with their fields, in the order of the program.
     *
     * @param filter each word of it begins a word of the field or of its kind; may be blank. A kind that is called so comes with all its
     *     fields
     */
    public List<RightGroup> groups(String filter) {
        List<RightGroup> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            RightLine head = line(kind);
            boolean whole = matches(filter, head.name());
            List<RightLine> fields = catalogue.fields(kind).stream()
                    .map(this::line)
                    .filter(line -> whole || matches(filter, head.name() + ' ' + line.name()))
                    .toList();
            if (whole || !fields.isEmpty()) {
                groups.add(new RightGroup(head, fields));
            }
        }
        return groups;
    }

    private static boolean matches(String filter, String name) {
        List<String> words = List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+"));
        return Stream.of(Folding.fold(filter).strip().split("\\s+")).allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private RightLine line(Kind kind) {
        Set<KindRight> ticks = EnumSet.noneOf(KindRight.class);
        Stream.of(KindRight.values()).filter(right -> rights.may(kind, right)).forEach(ticks::add);
        boolean named = said.filter(role -> role.named(kind).isPresent()).isPresent();
        return new RightLine(RoleRights.subject(kind), KindLabels.several(kind).in(locale), ticks, named, Optional.empty());
    }

    private RightLine line(Field field) {
        FieldName name = new FieldName(field.kind(), field.key());
        Set<KindRight> ticks = EnumSet.noneOf(KindRight.class);
        if (rights.mayRead(field)) {
            ticks.add(KindRight.READ);
        }
        if (rights.mayWrite(field)) {
            Stream.of(KindRight.CREATE, KindRight.CHANGE).filter(right -> rights.may(field.kind(), right)).forEach(ticks::add);
        }
        boolean named = said.filter(role -> role.field(name).isPresent()).isPresent();
        return new RightLine(RoleRights.subject(name), field.labels().in(locale), ticks, named, Optional.of(rights.access(name)));
    }
}
