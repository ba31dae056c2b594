/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is issued. Each type is numbered by itself, without gaps. */
public enum InvoiceType {
    INVOICE,
    /** Takes back an invoice, or part of one. */
    CREDIT_NOTE;

    /** The key of the choice, and the name of the counter. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with this {@link #key}. */
    public static Optional<InvoiceType> byKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
