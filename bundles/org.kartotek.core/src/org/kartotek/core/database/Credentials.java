/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

/**
 * Who wants to sign in.
 *
 * @param login name of the user
 * @param password never written anywhere; null for a database that has no passwords
 */
public record Credentials(String login, char[] password) {
    /** Fewest characters of a new password. */
    public static final int LEAST_PASSWORD = 8;

    @Override
    public String toString() {
        return "Credentials";
    }
}
