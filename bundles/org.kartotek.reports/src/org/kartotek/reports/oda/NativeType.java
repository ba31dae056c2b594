/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.sql.Types;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.kartotek.core.value.FieldType;

/** The types of result columns; {@code plugin.xml} maps them to those of BIRT by code. */
enum NativeType {
    STRING("String", Types.VARCHAR, DesignChoiceConstants.COLUMN_DATA_TYPE_STRING),
    DECIMAL("Decimal", Types.DECIMAL, DesignChoiceConstants.COLUMN_DATA_TYPE_DECIMAL),
    DATE("Date", Types.DATE, DesignChoiceConstants.COLUMN_DATA_TYPE_DATE),
    BOOLEAN("Boolean", Types.BOOLEAN, DesignChoiceConstants.COLUMN_DATA_TYPE_BOOLEAN);

    private final String title;
    private final int code;
    private final String dataType;

    NativeType(String title, int code, String dataType) {
        this.title = title;
        this.code = code;
        this.dataType = dataType;
    }

    String title() {
        return title;
    }

    int code() {
        return code;
    }

    String dataType() {
        return dataType;
    }

    /** Money is text: amounts of different currencies must not be added by a design. */
    static NativeType of(FieldType type) {
        return switch (type) {
            case NUMBER -> DECIMAL;
            case DATE -> DATE;
            case YES_NO -> BOOLEAN;
            default -> STRING;
        };
    }
}
