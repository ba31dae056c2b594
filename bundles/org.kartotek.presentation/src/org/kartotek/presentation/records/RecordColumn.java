/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.List;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.query.FieldPath;

/**
 * A column of a list of records.
 *
 * @param field that it shows
 * @param paths what is read for it: the field itself, or what the record is called that it names
 * @param shown how each of them is written
 */
public record RecordColumn(Field field, List<FieldPath> paths, List<Field> shown) {
    /** The shortest text that wants a wide column, in characters. */
    static final int WIDE = 120;

    public RecordColumn {
        paths = List.copyOf(paths);
        shown = List.copyOf(shown);
    }

    /** Whether it shows words rather than a value of a few letters. */
    public boolean isWide() {
        return paths.size() > 1 && !isState() || field.maxLength() >= WIDE;
    }

    /** Whether it says how it stands with an invoice. */
    boolean isState() {
        return field.kind() == Kind.INVOICE && field.key().equals(InvoiceFields.PAID) && paths.size() > 1;
    }

    /** Whether it shows the field itself. */
    boolean isOwn() {
        return shown.size() == 1 && shown.getFirst().equals(field);
    }
}
