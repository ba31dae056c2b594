/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.schema;

import java.sql.SQLException;

/** The few differences between the two databases that SQL of this bundle has to know. */
public enum Dialect {
    DERBY {
        @Override
        public String binaryCollation() {
            return "";
        }

        @Override
        public String bytes() {
            return "BLOB(1M)";
        }

        @Override
        public String nextValue(String sequence) {
            return "values next value for " + sequence;
        }

        @Override
        public String table(String name) {
            return name;
        }

        @Override
        public boolean isMissingTable(SQLException failure) {
            return "42X05".equals(failure.getSQLState());
        }
    },
    POSTGRESQL {
        @Override
        public String binaryCollation() {
            return " COLLATE \"C\"";
        }

        @Override
        public String bytes() {
            return "BYTEA";
        }

        @Override
        public String nextValue(String sequence) {
            return "select nextval('" + SCHEMA + "." + sequence + "')";
        }

        @Override
        public String table(String name) {
            return SCHEMA + "." + name;
        }

        @Override
        public boolean isMissingTable(SQLException failure) {
            return "42P01".equals(failure.getSQLState());
        }
    };

    /** The schema of all tables on a server; a connection has it as its search path. */
    public static final String SCHEMA = "kartotek";

    /**
     * @return what follows the type of a column whose text is ordered by code point; Derby orders so of itself
     */
    public abstract String binaryCollation();

    /** The type of a column of up to a megabyte of bytes. */
    public abstract String bytes();

    /** The statement that takes the next value, or block of values, of a sequence. */
    public abstract String nextValue(String sequence);

    /** The name of a table for statements that do not rely on the search path. */
    public abstract String table(String name);

    /** Whether a statement failed because a table, or its schema, does not exist. */
    public abstract boolean isMissingTable(SQLException failure);
}
