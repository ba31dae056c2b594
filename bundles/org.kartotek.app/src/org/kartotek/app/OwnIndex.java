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

/** Where the user's own card index is, unless another one is named. */
final class OwnIndex {
    private OwnIndex() {}

    static Path folder() {
        String named = System.getProperty("kartotek.home");
        Path home = named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".kartotek");
        return home.resolve("cards");
    }
}
