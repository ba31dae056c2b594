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
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;

/** What stands over the window: which cards these are. */
final class WindowTitle {
    private WindowTitle() {}

    static String of(CardIndex index) {
        return name(index.location()) + " – " + Messages.product;
    }

    /** The last part of the place, which the user knows it by. */
    static String name(DatabaseLocation location) {
        return switch (location) {
            case DatabaseLocation.Embedded embedded -> fileName(embedded.folder());
            case DatabaseLocation.Server server -> server.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
        };
    }

    private static String fileName(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
