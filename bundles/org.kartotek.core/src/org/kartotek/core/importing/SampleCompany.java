/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;

/** The invented trading house that a new user can try everything on; an OSGi service. */
public interface SampleCompany {

    /** Writes its cards as one change set; always the same ones. */
    void write(CardIndex index, Session session, IProgressMonitor monitor);
}
