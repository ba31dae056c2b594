/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
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
