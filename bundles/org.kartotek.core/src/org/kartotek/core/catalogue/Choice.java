/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

/**
 * One entry of a choice list.
 *
 * @param key what is stored and queried; never changes
 * @param labels what is shown
 * @param retired kept on the cards that have it, but no longer offered
 * @param colour as {@code #rrggbb}, or empty; never the only sign of anything
 */
public record Choice(String key, Labels labels, boolean retired, String colour) {
    /** Without a colour. */
    public Choice(String key, Labels labels, boolean retired) {
        this(key, labels, retired, "");
    }
}
