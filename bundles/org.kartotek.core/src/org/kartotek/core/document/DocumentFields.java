/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;

/** Keys of the fields of documents that the program itself fills in. */
public final class DocumentFields {
    public static final String NAME = "name";
    public static final String TYPE = "type";
    public static final String DATE = "date";
    public static final String ADDRESS = "address";
    public static final String REMARK = "remark";
    /** Number of bytes. */
    public static final String SIZE = "size";
    /** Digest of the bytes: SHA-256 in hexadecimal. Who may read this field may read the bytes. */
    public static final String CONTENT = "content";

    private DocumentFields() {}

    /**
     * Sees to it that a field may be filled in by hand.
     *
     * @throws KartotekException for what follows from the bytes, which are stored by {@link Documents} alone
     */
    public static void requireByHand(Field field) {
        if (field.kind() == Kind.DOCUMENT && (field.key().equals(CONTENT) || field.key().equals(SIZE))) {
            throw new KartotekException(Messages.CONTENT_FIXED);
        }
    }
}
