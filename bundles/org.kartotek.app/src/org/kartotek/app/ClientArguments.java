/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;

/**
 * What the window was started with.
 *
 * @param location of the card index
 * @param open what the window shows first, such as {@code tel:+4512345678}; empty for the list
 * @param tour folder into which a tour of the window writes its pictures, or empty for a window to work in
 * @param drill folder into which a scripted session writes how long the window blocked, or empty for a window to work in
 */
record ClientArguments(DatabaseLocation location, Optional<String> open, Optional<Path> tour, Optional<Path> drill) {

    /**
     * @param own the user's own card index, where no other is named
     * @throws KartotekException for what nobody knows
     */
    static ClientArguments of(List<String> arguments, Path own) {
        DatabaseLocation location = new DatabaseLocation.Embedded(own);
        Optional<String> open = Optional.empty();
        Optional<Path> tour = Optional.empty();
        Optional<Path> drill = Optional.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--db" -> location = DatabaseLocation.of(
                        following(rest, Messages.databaseNeeds));
                case "--open" -> open = Optional.of(following(rest, Messages.openNeeds));
                case "--tour" -> tour = Optional.of(Path.of(following(rest, Messages.tourNeeds)));
                case "--drill" -> drill = Optional.of(Path.of(following(rest, Messages.drillNeeds)));
                default -> refuseUnknown(argument);
            }
        }
        return new ClientArguments(location, open, tour, drill);
    }

    /** Words without two dashes are for the platform. */
    private static void refuseUnknown(String argument) {
        if (argument.startsWith("--")) {
            throw new KartotekException(NLS.bind(Messages.unknownArgument, argument));
        }
    }

    private static String following(Iterator<String> rest, String what) {
        if (!rest.hasNext()) {
            throw new KartotekException(NLS.bind(Messages.argumentMissing, what));
        }
        return rest.next();
    }
}
