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
import java.util.Optional;
import org.kartotek.core.sentence.Phrase;
import org.kartotek.core.sentence.Sentence;

/**
 * A name that the user wrote does not exist, or not for this user: the two are not told apart, so that
 * nobody learns the name of a field by asking for it.
 */
public class UnknownNameException extends KartotekException {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient Optional<Sentence> hint;

    /**
     * @param missing says that there is none, with a gap for the name; a second one is filled with the valid names
     * @param name the name as the user wrote it
     * @param known the valid names; the nearest of them is offered
     */
    public UnknownNameException(Phrase missing, String name, Collection<String> known) {
        super(missing.with(name, known).then(NearestName.hint(name, known)));
        this.name = name;
        this.hint = NearestName.hint(name, known);
    }

    /** The sentence that offers the nearest name; empty where none is near. */
    public Optional<Sentence> hint() {
        return hint;
    }

    /**
     * @param key of a field, as the user wrote it
     * @param known the keys that he may use
     */
    public static UnknownNameException ofField(String key, Collection<String> known) {
        return new UnknownNameException(Messages.NO_FIELD, key, known);
    }

    /** The name as the user wrote it. */
    public String name() {
        return name;
    }
}
