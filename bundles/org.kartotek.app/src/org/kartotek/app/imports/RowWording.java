/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import org.eclipse.osgi.util.NLS;
import org.kartotek.core.importing.ImportedRow;
import org.kartotek.core.importing.LikelyDuplicate;
import org.kartotek.presentation.imports.PreviewRows.Sort;

/** Says in the user's language what becomes of a row. */
final class RowWording {
    private RowWording() {}

    static String sort(Sort sort) {
        return switch (sort) {
            case ALL -> Messages.sortAll;
            case NEW -> Messages.sortNew;
            case CHANGED -> Messages.sortChanged;
            case UNCHANGED -> Messages.sortUnchanged;
            case REJECTED -> Messages.sortRejected;
            case DUPLICATE -> Messages.sortDuplicate;
        };
    }

    static String verdict(ImportedRow row) {
        return switch (row.verdict()) {
            case NEW -> Messages.sortNew;
            case CHANGED -> Messages.sortChanged;
            case UNCHANGED -> Messages.sortUnchanged;
            case REJECTED -> Messages.sortRejected;
        };
    }

    /** Why a row is rejected, or what a new card is like. */
    static String remark(ImportedRow row) {
        return row.duplicate().map(RowWording::duplicate).orElse(row.reason());
    }

    private static String duplicate(LikelyDuplicate duplicate) {
        String sign = switch (duplicate.sign()) {
            case NAME_AND_CITY -> Messages.sameName;
            case EMAIL -> Messages.sameEmail;
            case PHONE -> Messages.samePhone;
        };
        return duplicate.card() != 0
                ? NLS.bind(Messages.likeCard, duplicate.name(), sign)
                : NLS.bind(Messages.likeLine, duplicate.earlierLine(), sign);
    }
}
