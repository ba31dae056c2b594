/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import org.eclipse.osgi.util.NLS;

/** Words of users and roles. */
final class Messages extends NLS {
    public static String actions;
    public static String active;
    public static String addUser;
    public static String administratorStays;
    public static String admit;
    public static String admitAgain;
    public static String admitted;
    public static String allCards;
    public static String allow;
    public static String allowCompany;
    public static String asOthers;
    public static String cancel;
    public static String cards;
    public static String chosenLines;
    public static String chosenTerritories;
    public static String copy;
    public static String denied;
    public static String deniedShort;
    public static String denyHint;
    public static String differentPasswords;
    public static String dismiss;
    public static String dismissOf;
    public static String dismissWhy;
    public static String dismissed;
    public static String exception;
    public static String field;
    public static String filter;
    public static String filterHint;
    public static String firstCards;
    public static String general;
    public static String heldBy;
    public static String heldByNobody;
    public static String key;
    public static String kind;
    public static String login;
    public static String loginAndRole;
    public static String may;
    public static String moreThanYou;
    public static String name;
    public static String newPassword;
    public static String newPasswordOf;
    public static String newRole;
    public static String no;
    public static String noneDenied;
    public static String notDone;
    public static String notLetIn;
    public static String notSaved;
    public static String overtaken;
    public static String ownCards;
    public static String ownPassword;
    public static String ownPasswordWhy;
    public static String ownTerritories;
    public static String password;
    public static String passwordSet;
    public static String reading;
    public static String recordsAndFields;
    public static String remove;
    public static String repeat;
    public static String reports;
    public static String reportsHint;
    public static String revert;
    public static String role;
    public static String roleOrUser;
    public static String roleStays;
    public static String roles;
    public static String save;
    public static String saved;
    public static String seesActions;
    public static String seesCards;
    public static String seesCardsBesidesOwn;
    public static String seesNoActions;
    public static String setPassword;
    public static String takeBack;
    public static String takenBack;
    public static String territories;
    public static String title;
    public static String unnamed;
    public static String unreadable;
    public static String user;
    public static String users;
    public static String what;
    public static String whatSees;
    public static String whatSeesTab;
    public static String whichCards;
    public static String whoSees;
    public static String whoSeesTab;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
