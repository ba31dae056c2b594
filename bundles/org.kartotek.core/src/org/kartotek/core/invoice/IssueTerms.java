/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be said about an invoice that is issued.
 *
 * @param date of the invoice; today where empty
 * @param due until when it is to be paid; as the office has it where empty
 * @param text printed above the lines; may be empty
 */
public record IssueTerms(Optional<LocalDate> date, Optional<LocalDate> due, String text) {
    /** As the office has it. */
    public static final IssueTerms USUAL = new IssueTerms(Optional.empty(), Optional.empty(), "");
}
