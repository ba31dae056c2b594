/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.Verification;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Database;

/** Compares what is derived from the cards with the cards. */
public final class Verifier {

    public Verifier(Database database) {}

    /** See {@link org.kartotek.core.database.CardIndex#verify}. */
    public Verification verify(Session session, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
