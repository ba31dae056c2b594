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

/** A sales territory; cards belong to one, and roles see some of them. */
@Entity
@Table(name = "territory")
public class Territory {
    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "territory_key")
    private String key;

    @Column(name = "labels")
    private String labels;

    public int getId() {
        return id;
    }

    /** What is stored on cards and queried; never changes. */
    public String getKey() {
        return key;
    }

    /** What is shown: one line for each language, such as {@code en=South}. */
    public String getLabels() {
        return labels;
    }
}
