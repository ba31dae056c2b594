/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import org.kartotek.core.change.Reason;

/** Names the reasons of changes. */
final class ReasonText {
    private ReasonText() {}

    static String of(Reason reason) {
        return switch (reason) {
            case EDIT -> "edit";
            case IMPORT -> "import";
            case BULK_EDIT -> "bulk edit";
            case MERGE -> "merge";
            case UNDO -> "undo";
            case CATALOGUE -> "fields";
            case SAMPLE -> "sample company";
        };
    }
}
