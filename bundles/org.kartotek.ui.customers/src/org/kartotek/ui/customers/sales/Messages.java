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

/** Words of quotes, purchases and invoices. */
final class Messages extends NLS {
    public static String chooseFirst;
    public static String creditHint;
    public static String creditIt;
    public static String creditNote;
    public static String creditOf;
    public static String creditTip;
    public static String credited;
    public static String deliveryNote;
    public static String invoiceHint;
    public static String invoiceIt;
    public static String invoiceMarked;
    public static String invoiceOf;
    public static String invoiceOfAll;
    public static String invoiceTip;
    public static String invoiced;
    public static String issueCredit;
    public static String issueInvoice;
    public static String issueTip;
    public static String leave;
    public static String makePurchase;
    public static String makePurchaseTip;
    public static String notDone;
    public static String print;
    public static String printTip;
    public static String purchaseMade;
    public static String showIt;
    public static String showPurchase;
    public static String takeBack;
    public static String takeBackLines;
    public static String toSeller;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
