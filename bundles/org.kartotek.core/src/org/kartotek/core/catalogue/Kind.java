/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of record. The customer is the card; the others hang on one customer card, are loaded with it and inherit its
 * row rights.
 */
public enum Kind {
    CUSTOMER("customer"),
    /** A person at a customer. */
    CONTACT("contact"),
    /** A further address; the main one stands on the customer itself. */
    ADDRESS("address"),
    /** A further phone, fax, e-mail or web address; the main ones stand on the customer itself. */
    CONTACT_POINT("contact_point"),
    /** A file, a mail, a picture or a link; the bytes of a file are kept apart and are no field. */
    DOCUMENT("document");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** The name in queries, on the command line and of the table. */
    public String key() {
        return key;
    }

    /** Whether records of this kind are cards of their own. */
    public boolean isCard() {
        return this == CUSTOMER;
    }

    public static Optional<Kind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
