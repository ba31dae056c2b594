/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.problem;

import java.util.Collection;

/**
 * A name that the user wrote does not exist, or not for this user: the two are not told apart, so that
 * nobody learns the name of a field by asking for it.
 */
public class UnknownNameException extends KartotekException {
    private static final long serialVersionUID = 1L;
    private final String name;

    /**
     * @param what what was looked for, such as "field" or "report"
     * @param name the name as the user wrote it
     * @param known the valid names; the nearest of them is offered
     */
    public UnknownNameException(String what, String name, Collection<String> known) {
        super("There is no " + what + " \"" + name + "\"." + NearestName.hint(name, known));
        this.name = name;
    }

    /** The name as the user wrote it. */
    public String name() {
        return name;
    }
}
