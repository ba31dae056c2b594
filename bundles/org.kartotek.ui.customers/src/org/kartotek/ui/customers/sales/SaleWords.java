/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.sales;

import org.eclipse.osgi.util.NLS;

/** What a button over a list of purchases says. */
public final class SaleWords {
    private SaleWords() {}

    /** @param purchases how many are meant */
    public static String invoice(int purchases) {
        return purchases > 1 ? NLS.bind(Messages.invoiceMarked, purchases) : Messages.invoiceIt;
    }

    /** How several are meant. */
    public static String tip() {
        return Messages.invoiceTip;
    }
}
