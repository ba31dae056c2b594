/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import org.eclipse.osgi.util.NLS;

/** Words of the fields. */
public final class Messages extends NLS {
    public static String add;
    public static String addChoice;
    public static String blue;
    public static String changedMeanwhile;
    public static String choiceLanguage;
    public static String choices;
    public static String colour;
    public static String down;
    public static String green;
    public static String grey;
    public static String hidden;
    public static String hide;
    public static String newChoice;
    public static String newField;
    public static String noColour;
    public static String notSaved;
    public static String orange;
    public static String otherColour;
    public static String pink;
    public static String red;
    public static String removeChoice;
    public static String reportable;
    public static String required;
    public static String retire;
    public static String retired;
    public static String revert;
    public static String save;
    public static String saving;
    public static String searchable;
    public static String section;
    public static String sectionHint;
    public static String sortable;
    public static String title;
    public static String turquoise;
    public static String type;
    public static String typeChoice;
    public static String typeChoices;
    public static String typeCountry;
    public static String typeDate;
    public static String typeEmail;
    public static String typeLongText;
    public static String typeMoney;
    public static String typeNumber;
    public static String typePhone;
    public static String typeReference;
    public static String typeText;
    public static String typeWeb;
    public static String typeYesNo;
    public static String unnamed;
    public static String up;
    public static String violet;
    public static String yellow;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
