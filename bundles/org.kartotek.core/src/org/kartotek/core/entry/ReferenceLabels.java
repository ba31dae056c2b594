/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.util.Optional;
import org.kartotek.core.catalogue.Kind;

/** What the records are called that references name. */
@FunctionalInterface
public interface ReferenceLabels {
    /** Knows no record: each is shown by its id. */
    ReferenceLabels NONE = (kind, id) -> Optional.empty();

    /**
     * @param kind of record
     * @return what it is called, or empty where that is not known
     */
    Optional<String> label(Kind kind, long id);
}
