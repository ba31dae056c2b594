/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.rights;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.catalogue.LabelText;

/**
 * What a change of roles and users leaves in the history: a line for each thing that was given or is given since. The functions of a
 * server write the same.
 */
public final class RightsText {
    /** What stands for the kind of record in rows of the history. */
    public static final int HISTORY_KIND = -2;

    private static final String LABEL = "label.";
    private static final String RIGHT = "right.";
    private static final String ROLE = "role.";
    private static final String TERRITORY = "territory.";
    private static final String DENIED = "denied.";
    private static final String YES = "yes";
    private static final String OF_ROLE = "role";
    private static final String OF_USER = "user";
    private static final String THEN = "\n---\n";

    private RightsText() {}

    /**
     * What one row of the history says: lines that differ, and no others.
     *
     * @param ofRole whether it is about a role; else about a user
     * @param key of the role, or login
     * @param before what was so, by its name
     * @param after what is so since
     */
    public record Change(boolean ofRole, String key, SortedMap<String, String> before, SortedMap<String, String> after) {

        /** What differs between two states. */
        public static Change between(boolean ofRole, String key, Map<String, String> before, Map<String, String> after) {
            SortedMap<String, String> gone = new TreeMap<>(before);
            gone.entrySet().removeIf(line -> line.getValue().equals(after.get(line.getKey())));
            SortedMap<String, String> come = new TreeMap<>(after);
            come.entrySet().removeIf(line -> line.getValue().equals(before.get(line.getKey())));
            return new Change(ofRole, key, gone, come);
        }

        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }

        /**
         * Takes the change back in lines as they are now; what is otherwise since stays.
         *
         * @param kept gets the names of what stays
         */
        public SortedMap<String, String> takenBack(Map<String, String> now, SortedSet<String> kept) {
            SortedMap<String, String> lines = new TreeMap<>(now);
            SortedSet<String> names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            for (String name : names) {
                if (!Objects.equals(now.get(name), after.get(name))) {
                    kept.add(name);
                } else if (before.containsKey(name)) {
                    lines.put(name, before.get(name));
                } else {
                    lines.remove(name);
                }
            }
            return lines;
        }
    }

    /** What a role is; nothing where there is none. */
    public static SortedMap<String, String> of(Optional<Role> role) {
        SortedMap<String, String> lines = new TreeMap<>();
        role.ifPresent(each -> {
            LabelText.write(each.name()).lines().map(line -> line.split("=", 2)).forEach(pair -> lines.put(LABEL + pair[0], pair[1]));
            each.rights().words().forEach((subject, word) -> lines.put(RIGHT + subject, word));
        });
        return lines;
    }

    /** The role of all its lines; empty where there is nothing. */
    public static Optional<Role> role(String key, SortedMap<String, String> lines) {
        Map<String, String> words = new TreeMap<>();
        StringBuilder labels = new StringBuilder();
        lines.forEach((name, word) -> {
            if (name.startsWith(RIGHT)) {
                words.put(name.substring(RIGHT.length()), word);
            } else {
                labels.append(name.substring(LABEL.length())).append('=').append(word).append('\n');
            }
        });
        return labels.isEmpty() ? Optional.empty() : Optional.of(new Role(key, LabelText.read(labels.toString()), new RoleRights(words)));
    }

    /** What a user was given. */
    public static SortedMap<String, String> of(UserRights user) {
        SortedMap<String, String> lines = new TreeMap<>();
        user.roles().forEach(role -> lines.put(ROLE + role, YES));
        user.territories().forEach(territory -> lines.put(TERRITORY + territory, YES));
        user.denied().forEach(card -> lines.put(DENIED + card, YES));
        return lines;
    }

    /** The user of all its lines. */
    public static UserRights user(String login, SortedMap<String, String> lines) {
        SortedSet<Long> denied = new TreeSet<>();
        keys(lines, DENIED).forEach(card -> denied.add(Long.valueOf(card)));
        return new UserRights(login, keys(lines, ROLE), keys(lines, TERRITORY), denied);
    }

    private static SortedSet<String> keys(SortedMap<String, String> lines, String start) {
        return lines.keySet().stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of a row of the history. */
    public static String of(Change change) {
        return (change.ofRole() ? OF_ROLE : OF_USER) + ' ' + change.key() + '\n' + text(change.before()) + THEN + text(change.after());
    }

    private static String text(SortedMap<String, String> lines) {
        return lines.entrySet().stream().map(line -> line.getKey() + '=' + line.getValue()).collect(Collectors.joining("\n"));
    }

    /** What such a text says; a line that is none of these counts for nothing. */
    public static Change read(String text) {
        int head = text.indexOf('\n');
        int middle = text.indexOf(THEN, head);
        String[] words = text.substring(0, head).split(" ", 2);
        return new Change(
                words[0].equals(OF_ROLE), words[1], lines(text.substring(head + 1, middle)), lines(text.substring(middle + THEN.length())));
    }

    private static SortedMap<String, String> lines(String text) {
        SortedMap<String, String> lines = new TreeMap<>();
        text.lines().filter(line -> line.contains("=")).map(line -> line.split("=", 2)).forEach(pair -> lines.put(pair[0], pair[1]));
        return lines;
    }
}
