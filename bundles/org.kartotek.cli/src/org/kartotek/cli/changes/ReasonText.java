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

    static Messages of(Reason reason) {
        return switch (reason) {
            case EDIT -> Messages.REASON_EDIT;
            case IMPORT -> Messages.REASON_IMPORT;
            case BULK_EDIT -> Messages.REASON_BULK_EDIT;
            case MERGE -> Messages.REASON_MERGE;
            case UNDO -> Messages.REASON_UNDO;
            case CATALOGUE -> Messages.REASON_CATALOGUE;
            case SAMPLE -> Messages.REASON_SAMPLE;
            case ISSUE -> Messages.REASON_ISSUE;
            case RIGHTS -> Messages.REASON_RIGHTS;
        };
    }
}
