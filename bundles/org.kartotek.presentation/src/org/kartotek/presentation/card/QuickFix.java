/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

/** What would put a field right. */
public sealed interface QuickFix {

    /** This text instead of the one that stands there. */
    record Text(String text) implements QuickFix {}

    /** There is no such value: that is what the word meant. */
    record Absent() implements QuickFix {}
}
