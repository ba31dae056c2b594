/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.List;
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.problem.KartotekException;

/** What is issued is written once, by issuing, and stays as it is: nobody changes it, takes it out of use or takes it back. */
final class IssuedRules {
    private IssuedRules() {}

    /** @throws KartotekException where the record is written otherwise than by issuing */
    static void requireCreatable(Kind kind, Reason reason) {
        if (kind.isIssued() && reason != Reason.ISSUE) {
            throw new KartotekException(Messages.ISSUE_ONLY);
        }
    }

    /**
     * What is issued cannot be taken back, so nothing else is changed with it.
     *
     * @throws KartotekException where edits with the reason of issuing create no invoice, or do more than that and than saying of
     *     purchases that they are invoiced
     */
    static void requireIssuing(Reason reason, List<RecordEdit> edits) {
        if (reason != Reason.ISSUE) {
            return;
        }
        boolean issues = edits.stream().anyMatch(edit -> edit.kind() == Kind.INVOICE && isCreation(edit));
        if (!issues || !edits.stream().allMatch(edit -> edit.kind().isIssued() && isCreation(edit) || isStatus(edit))) {
            throw new KartotekException(Messages.ISSUE_ALONE);
        }
    }

    private static boolean isCreation(RecordEdit edit) {
        return edit.operation() == RecordEdit.Operation.CREATE;
    }

    private static boolean isStatus(RecordEdit edit) {
        return edit.kind() == Kind.PURCHASE
                && edit.operation() == RecordEdit.Operation.UPDATE
                && edit.values().keySet().equals(Set.of(InvoiceFields.STATUS));
    }

    /** @throws KartotekException where the field of an issued record is changed; the day of payment and fields of the office may be */
    static void requireOpen(Draft draft, Field field) {
        if (!draft.isCreated() && InvoiceFields.isFixed(field)) {
            throw new KartotekException(Messages.ISSUED_STAYS);
        }
    }

    /** @throws KartotekException where records of the kind stay in use for good */
    static void requireArchivable(Kind kind) {
        if (kind.isIssued()) {
            throw new KartotekException(Messages.ISSUED_STAYS);
        }
    }
}
