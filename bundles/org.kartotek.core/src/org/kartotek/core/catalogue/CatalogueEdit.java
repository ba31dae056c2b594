/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.List;
import java.util.Map;

/**
 * How an administrator wants a part of the catalogue to be. What is not named stays as it is.
 *
 * @param version of the catalogue that the edit was made against
 * @param fields present fields as they shall be; labels, section, position and the traits {@code REQUIRED}, {@code SEARCHABLE},
 *     {@code SORTABLE}, {@code REPORTABLE}, {@code HIDDEN}, and for added fields {@code RETIRED}, may differ from the present ones
 * @param choices by key of the list all choices in their new order; a new one has an empty key and gets one; none may be missing
 * @param sections what sections of the card shall be called, by their keys
 * @param functions whether the office uses a function from now on
 */
public record CatalogueEdit(
        long version,
        List<Field> fields,
        Map<String, List<Choice>> choices,
        Map<String, Labels> sections,
        Map<OfficeFunction, Boolean> functions) {
    public CatalogueEdit {
        fields = List.copyOf(fields);
        choices = Map.copyOf(choices);
        sections = Map.copyOf(sections);
        functions = Map.copyOf(functions);
    }

    /** Fields, choices and sections. */
    public CatalogueEdit(
            long version, List<Field> fields, Map<String, List<Choice>> choices, Map<String, Labels> sections) {
        this(version, fields, choices, sections, Map.of());
    }

    /** Some fields alone. */
    public static CatalogueEdit of(Catalogue present, List<Field> fields) {
        return new CatalogueEdit(present.version(), fields, Map.of(), Map.of());
    }

    /** One choice list alone. */
    public static CatalogueEdit of(Catalogue present, String list, List<Choice> choices) {
        return new CatalogueEdit(present.version(), List.of(), Map.of(list, choices), Map.of());
    }

    /** One function alone. */
    public static CatalogueEdit of(Catalogue present, OfficeFunction function, boolean used) {
        return new CatalogueEdit(present.version(), List.of(), Map.of(), Map.of(), Map.of(function, used));
    }
}
