/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;

/** Which records are edited in the form of another one: those that cannot be without it, such as the lines of a purchase. */
public final class RecordPlace {
    private RecordPlace() {}

    /** The kinds of the records that are edited in the form of a record of this kind, as far as they exist for the reader. */
    public static List<Kind> within(Catalogue catalogue, Kind kind) {
        return kind.isCard()
                ? List.of()
                : Stream.of(Kind.values()).filter(each -> link(catalogue, each, kind).isPresent()).toList();
    }

    /** Whether records of this kind are edited in the form of another one and nowhere else. */
    public static boolean isWithin(Catalogue catalogue, Kind kind) {
        return Stream.of(Kind.values()).anyMatch(each -> !each.isCard() && link(catalogue, kind, each).isPresent());
    }

    /** The field by which records of a kind name the record that they are edited with. */
    static Optional<Field> link(Catalogue catalogue, Kind kind, Kind head) {
        return catalogue.fields(kind).stream().filter(field -> isLink(field, head)).findFirst();
    }

    static boolean isLink(Field field, Kind head) {
        return field.type() == FieldType.REFERENCE && field.is(FieldTrait.REQUIRED) && field.target() == head && field.kind().isOnCard();
    }

    /** Whether a field is not shown in a form, because it says what the form says already. */
    public static boolean isLinkOf(Field field, RecordForm form) {
        return field.kind() != form.kind() && isLink(field, form.kind());
    }
}
