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
import java.util.List;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.persistence.change.plan.CataloguePlan;
import org.kartotek.persistence.change.plan.FieldPlan;
import org.kartotek.persistence.change.plan.Token;

/** Writes changes of the catalogue inside the transaction of a connection, each as a change set; the caller commits. */
public interface CatalogueStore {
    /** What stands for the kind of record in rows of the history. */
    int HISTORY_KIND = -1;

    /**
     * Adds a field with its columns and choices.
     *
     * @return id of the change set
     */
    long add(Connection connection, SetHead head, FieldPlan plan) throws SQLException;

    /**
     * Changes fields, choices and sections.
     *
     * @param before the catalogue as it is
     * @param tokens of fields whose words are found from now on
     * @return id of the change set
     */
    long change(Connection connection, SetHead head, Catalogue before, CataloguePlan plan, List<Token> tokens) throws SQLException;

    /**
     * Takes a field out of use, with its search tokens, or back into use. Its values stay where they are.
     *
     * @param tokens of a field that comes back
     * @return id of the change set
     */
    long setRetired(Connection connection, SetHead head, Field field, boolean retired, List<Token> tokens) throws SQLException;
}
