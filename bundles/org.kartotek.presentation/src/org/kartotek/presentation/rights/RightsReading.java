/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.User;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.presentation.card.RecordForm.Reference;
import org.kartotek.presentation.records.ReferenceFinder;

/**
 * Everything about roles and users, as it was at one moment.
 *
 * @param version of the catalogue that it belongs to
 * @param roles in the order of the office
 * @param given what those have who are let in
 * @param people name and whether he is let in, by login; whoever does not administer sees nobody who is not
 * @param reports that there are
 * @param companies what the denied companies are called
 * @param passwords whether users have passwords
 */
record RightsReading(
        long version,
        Catalogue catalogue,
        List<Role> roles,
        List<UserRights> given,
        Map<String, Person> people,
        List<ReportInfo> reports,
        Map<Reference, String> companies,
        boolean passwords) {
    /** List of those who can be chosen as account managers. */
    private static final String USERS = "user";

    /** Somebody who has a login. */
    record Person(String name, boolean active) {}

    /** Reads it. Any thread but that of the user interface. */
    static RightsReading of(CardIndex index, Supplier<List<ReportInfo>> reports, ReferenceFinder finder) {
        Session session = index.session();
        Catalogue catalogue = index.catalogue(session);
        List<UserRights> given = index.roles().users(session);
        Set<Reference> denied = new HashSet<>();
        given.forEach(user -> user.denied().forEach(card -> denied.add(new Reference(Kind.CUSTOMER, card))));
        return new RightsReading(
                catalogue.version(),
                catalogue,
                index.roles().roles(session),
                given,
                people(index, catalogue, given),
                reports.get(),
                finder.names(denied),
                index.users().havePasswords());
    }

    private static Map<String, Person> people(CardIndex index, Catalogue catalogue, List<UserRights> given) {
        Map<String, Person> people = new LinkedHashMap<>();
        if (index.session().rights().may(Action.ADMINISTER)) {
            for (User user : index.users().list(index.session())) {
                people.put(user.login(), new Person(user.name(), user.active()));
            }
        } else {
            List<Choice> named = catalogue.choiceLists().containsKey(USERS) ? catalogue.choiceLists().get(USERS).choices() : List.of();
            given.forEach(user -> people.put(user.login(), new Person(name(named, user.login(), index), true)));
        }
        return people;
    }

    private static String name(List<Choice> named, String login, CardIndex index) {
        return named.stream()
                .filter(choice -> choice.key().equals(login))
                .map(choice -> choice.labels().in(index.session().locale()))
                .findFirst()
                .orElse(login);
    }
}
