/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.value;

/** What is known about a field of a card. The order of the constants is the order in which lists show them. */
public enum ValueState {
    /** There is a value. */
    KNOWN,
    /** It is known that there is none: this customer has no e-mail address. */
    ABSENT,
    /** Nobody has found out yet. */
    UNKNOWN;
}
