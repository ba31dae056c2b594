/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import org.kartotek.ui.form.SinglePage;
import org.kartotek.ui.theme.Icon;

/** Opens the fields of the card index, for who may administer them. */
public final class OpenFieldsHandler extends AdministrationHandler {
    public OpenFieldsHandler() {
        super(new SinglePage(FieldsEditor.ID, Messages.title, Icon.LIST));
    }
}
