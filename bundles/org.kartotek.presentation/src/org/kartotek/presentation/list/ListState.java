/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.list;

/** What a list is doing. */
public enum ListState {
    /** Nothing was asked for yet. */
    EMPTY,
    /** The first page is on its way. */
    LOADING,
    /** Rows can be shown. */
    READY,
    /** The list could not be read. */
    FAILED
}
