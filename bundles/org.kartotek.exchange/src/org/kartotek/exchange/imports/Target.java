/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.importing.ImportOutline.ImportTarget;

/**
 * What a column of a file is read into.
 *
 * @param index of the column, from 0
 * @param header of the column as it stands in the file
 * @param field of the customer or of the contact; for a whole name the contact's last name
 * @param wholeName whether the cell holds first and last name of the contact
 */
record Target(int index, String header, Field field, boolean wholeName) {
    /** What the names of a contact's fields begin with in mappings. */
    static final String CONTACT_PREFIX = "contact.";
    /** The whole name of a contact, which is no field. */
    static final String CONTACT_NAME = ImportTarget.CONTACT_NAME;

    boolean ofContact() {
        return field.kind() == Kind.CONTACT;
    }
}
