/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import org.kartotek.core.catalogue.Kind;

/**
 * One record of any kind.
 *
 * @param id unique in its kind
 */
public record RecordKey(Kind kind, long id) {

    /** The card with this id. */
    public static RecordKey card(long id) {
        return new RecordKey(Kind.CUSTOMER, id);
    }
}
