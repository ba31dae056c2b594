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
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One entry of a choice list. */
@Entity
@Table(name = "choice")
@IdClass(ChoiceEntry.Key.class)
public class ChoiceEntry {
    @Id
    @Column(name = "list_key")
    private String list;

    @Id
    @Column(name = "choice_key")
    private String choice;

    @Column(name = "position")
    private int position;

    @Column(name = "labels")
    private String labels;

    @Column(name = "retired")
    private short retired;

    /** Key of the choice list. */
    public String getList() {
        return list;
    }

    /** What is stored on cards and queried; never changes. */
    public String getChoice() {
        return choice;
    }

    /** Order in which the list offers it. */
    public int getPosition() {
        return position;
    }

    /** What is shown: one line for each language, such as {@code en=Active}. */
    public String getLabels() {
        return labels;
    }

    /** Whether it is no longer offered. */
    public boolean isRetired() {
        return retired != 0;
    }

    /** List and choice together. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String list;
        private String choice;

        /** For the persistence provider, which sets the attributes. */
        public Key() {}

        public Key(String list, String choice) {
            this.list = list;
            this.choice = choice;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(list, key.list) && Objects.equals(choice, key.choice);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, choice);
        }
    }
}
