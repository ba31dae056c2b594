/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.seller;

import org.kartotek.ui.customers.fields.AdministrationHandler;
import org.kartotek.ui.form.SinglePage;
import org.kartotek.ui.theme.Icon;

/** Opens the page of the seller, for who may administer. */
public final class OpenSellerHandler extends AdministrationHandler {
    public OpenSellerHandler() {
        super(new SinglePage(SellerEditor.ID, Messages.title, Icon.BUILDING));
    }
}
