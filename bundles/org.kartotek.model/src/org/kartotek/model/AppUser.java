/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who may sign in. The verifier of the password is not mapped: nothing but the sign-in reads it. */
@Entity
@Table(name = "app_user")
public class AppUser {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "login")
    private String login;

    @Column(name = "name")
    private String name;

    @Column(name = "active")
    private short active;

    public long getId() {
        return id;
    }

    /** What the user signs in with. */
    public String getLogin() {
        return login;
    }

    /** Shown to colleagues. */
    public String getName() {
        return name;
    }

    /** Whether the user may sign in now. */
    public boolean isActive() {
        return active != 0;
    }
}
