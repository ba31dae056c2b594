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

/** Where the user's own data is, and in it the card index, unless another one is named. */
final class OwnIndex {
    private OwnIndex() {}

    /** The folder with everything of the user. */
    static Path home() {
        String named = System.getProperty("kartotek.home");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".kartotek");
    }

    static Path folder() {
        return home().resolve("cards");
    }
}
