/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import org.kartotek.ui.customers.fields.AdministrationHandler;
import org.kartotek.ui.form.SinglePage;
import org.kartotek.ui.theme.Icon;

/** Opens the functions of the office, for who may administer them. */
public final class FunctionsHandler extends AdministrationHandler {
    public FunctionsHandler() {
        super(new SinglePage(FunctionsEditor.ID, Messages.title, Icon.COLUMNS));
    }
}
