/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.util.List;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** Values that break a rule; nothing was written. */
public class InvalidCardException extends KartotekException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    public InvalidCardException(List<Finding> findings) {
        super(Sentence.all(findings.stream().map(Finding::sentence).toList()));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /**
     * One broken rule.
     *
     * @param kind of record
     * @param id of the record
     * @param field key of the field
     * @param sentence what is wrong and what would be right
     */
    public record Finding(Kind kind, long id, String field, Sentence sentence) {}
}
