/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

/**
 * The name of a field in a query. It is kept as a name, so that a saved query meets the catalogue and the rights of the moment in
 * which it runs.
 *
 * @param key key of a field of the kind that is queried
 */
public record FieldPath(String key) {
    @Override
    public String toString() {
        return key;
    }
}
