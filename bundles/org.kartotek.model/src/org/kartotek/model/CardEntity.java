/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.annotations.VirtualAccessMethods;

/**
 * What all records of a card have. Built-in fields are typed attributes of the subclasses; what an administrator added, and the
 * columns that tell absent from unknown, are virtual attributes whose mapping is made at run time.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
@VirtualAccessMethods
public abstract class CardEntity {
    @Id
    @Column(name = "id")
    private long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "archived")
    private short archived;

    @Column(name = "changed_in")
    private long changedIn;

    @Transient
    private final Map<String, Object> virtual = new HashMap<>();

    /** Unique among the records of its kind. */
    public long getId() {
        return id;
    }

    /** Grows with every change. */
    public int getVersion() {
        return version;
    }

    /** Whether the record is out of use. */
    public boolean isArchived() {
        return archived != 0;
    }

    /** Id of the change set that wrote the record last. */
    public long getChangedIn() {
        return changedIn;
    }

    /** A virtual attribute, or null. */
    @SuppressWarnings("unchecked")
    public <T> T get(String attribute) {
        return (T) virtual.get(attribute);
    }

    /** Sets a virtual attribute and gives back what it was. */
    public Object set(String attribute, Object value) {
        return virtual.put(attribute, value);
    }
}
