/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.kartotek.persistence.change.plan.WritePlan;

/** Writes planned change sets inside the transaction of a connection; the caller commits. */
public interface ChangeStore {

    /**
     * Makes a change set and writes a plan into it.
     *
     * @param open whether more will follow in other transactions, so that it must not be seen before {@link #finish}
     * @throws StalePlanException where the records are no longer as the plan says
     */
    OpenSet start(Connection connection, SetHead head, WritePlan plan, boolean open) throws SQLException;

    /**
     * Writes a further plan into a change set.
     *
     * @throws StalePlanException where the records are no longer as the plan says
     */
    void proceed(Connection connection, OpenSet set, WritePlan plan) throws SQLException;

    /** Ends a change set of several plans: it counts from this moment on. */
    void finish(Connection connection, OpenSet set) throws SQLException;
}
