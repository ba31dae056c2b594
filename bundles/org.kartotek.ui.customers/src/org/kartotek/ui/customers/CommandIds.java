/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers;

/** Commands that other bundles name. */
public final class CommandIds {
    public static final String NEW_CARD = "org.kartotek.ui.customers.newCard";
    public static final String LIST = "org.kartotek.ui.customers.toList";
    public static final String SEARCH = "org.kartotek.ui.customers.search";
    public static final String SAVE_AND_NEW = "org.kartotek.ui.customers.saveAndNew";
    public static final String NEXT = "org.kartotek.ui.customers.next";
    public static final String PREVIOUS = "org.kartotek.ui.customers.previous";
    public static final String PIN = "org.kartotek.ui.customers.pin";
    public static final String LINK = "org.kartotek.ui.customers.link";
    public static final String BESIDE = "org.kartotek.ui.customers.beside";
    public static final String BACK = "org.kartotek.ui.customers.back";
    public static final String FORWARD = "org.kartotek.ui.customers.forward";
    public static final String ABSENT = "org.kartotek.ui.field.absent";
    public static final String COPY_ADDRESS = "org.kartotek.ui.customers.copyAddress";
    public static final String PASTE_ADDRESS = "org.kartotek.ui.customers.pasteAddress";
    public static final String LOG = "org.kartotek.ui.customers.log";
    public static final String LETTER = "org.kartotek.ui.customers.letter";
    public static final String MY_DAY = "org.kartotek.ui.customers.showMyDay";
    public static final String PUT_OFF = "org.kartotek.ui.customers.putOff";
    public static final String SELLER = "org.kartotek.ui.customers.seller";
    public static final String PROCEED = "org.kartotek.ui.customers.proceed";
    public static final String DELIVERY_NOTE = "org.kartotek.ui.customers.deliveryNote";
    public static final String PRINT = "org.kartotek.ui.reports.print";
    /** What is printed, where that is not what is in front. */
    public static final String PRINT_PAPER = "org.kartotek.ui.reports.paper";
    public static final String ZOOM = "org.kartotek.ui.customers.showZoom";
    public static final String BOARD = "org.kartotek.ui.customers.showBoard";
    public static final String REQUESTS = "org.kartotek.ui.customers.showRequests";
    public static final String IMPORT = "org.kartotek.app.import";

    private CommandIds() {}
}
