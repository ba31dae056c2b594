/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.report.Reports;
import org.kartotek.core.rights.RightWords;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.UserRights;

/** Finds roles and users by what somebody calls them. */
final class RoleFinder {
    private RoleFinder() {}

    /** @throws UnknownNameException where there is no such role */
    static Role role(CardIndex index, String key) {
        List<Role> roles = index.roles().roles(index.session());
        return roles.stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(Messages.NO_ROLE, key, roles.stream().map(Role::key).toList()));
    }

    /** @throws KartotekException where the key is taken */
    static void requireFree(CardIndex index, String key) {
        if (index.roles().roles(index.session()).stream().anyMatch(role -> role.key().equals(key))) {
            throw new KartotekException(Messages.THERE_ALREADY.with(key));
        }
    }

    /** @throws UnknownNameException where there is no such user */
    static UserRights user(CardIndex index, String login) {
        List<UserRights> users = index.roles().users(index.session());
        return users.stream()
                .filter(user -> user.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(Messages.NO_USER, login, users.stream().map(UserRights::login).toList()));
    }

    /** Reads words about rights. */
    static RightWords words(CardIndex index, Optional<Reports> reports) {
        List<String> keys = reports.map(each -> each.list(index.session()).stream().map(ReportInfo::name).toList()).orElse(List.of());
        return new RightWords(index.catalogue(index.session()), keys);
    }

    /** The version that an edit is made against. */
    static long version(CardIndex index) {
        return index.catalogue(index.session()).version();
    }

    /** A name in all languages from a key, for a role that is given no name. */
    static Labels named(String key) {
        String words = key.replace('_', ' ');
        return Labels.same(words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
