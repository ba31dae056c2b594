/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.NamedValue;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * A table in a statement.
 *
 * @param alias of the table
 * @param kind of the records in it
 */
record Spot(String alias, Kind kind) {

    /** The column of the value of a field, or of the card that the record hangs on. */
    String value(Field field) {
        return alias + (NamedValue.isCard(field) ? ".customer_id" : "." + FieldColumns.value(field));
    }

    /** The expression by which a field is compared and ordered. */
    String sortKey(Field field) {
        return FieldColumns.sortExpression(alias, field);
    }

    /** The column of the state of a field. */
    String state(Field field) {
        return alias + "." + FieldColumns.state(field);
    }
}
