/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.open;

import java.util.Optional;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;

/** What users signed in with and wanted to be kept on their computer. Any thread but that of the user interface. */
public interface KeptSignIn {
    /** Whether this computer has something to keep it in. Any thread. */
    boolean isPossible();

    /** What was kept for a card index; empty too where it cannot be read. */
    Optional<Credentials> find(DatabaseLocation place);

    /** Does nothing where it cannot be kept. */
    void keep(DatabaseLocation place, Credentials credentials);

    void forget(DatabaseLocation place);
}
