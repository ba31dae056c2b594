/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.util.List;

/**
 * Somebody who may sign in.
 *
 * @param id never reused
 * @param login what the user signs in with
 * @param name shown to colleagues
 * @param roles keys of the roles, in alphabetical order
 * @param active whether the user may sign in now
 */
public record User(long id, String login, String name, List<String> roles, boolean active) {
    public User {
        roles = List.copyOf(roles);
    }
}
