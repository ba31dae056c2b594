/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;

/** What is known of invoices that were issued, inside the transaction that issues another one. */
public interface InvoiceBooks {

    /** Who sells. */
    Seller seller() throws SQLException;

    /** The running number that comes next; from now to the end of the transaction nobody else gets one of this type. */
    long nextSerial(InvoiceType type) throws SQLException;

    /** Whether an invoice has this number, compared in folded form. */
    boolean isTaken(String number) throws SQLException;

    /** How much of some lines of purchases stands on invoices, less what was credited; without those of which nothing does. */
    Map<Long, BigDecimal> invoiced(Collection<Long> purchaseLines) throws SQLException;

    /** Which of some lines of purchases stand on invoices with anything that was not credited, whether or not the session sees invoices. */
    Set<Long> billed(Collection<Long> purchaseLines) throws SQLException;

    /** The quantities by which some lines of invoices were taken back; without those that were not. */
    Map<Long, BigDecimal> credited(Collection<Long> invoiceLines) throws SQLException;
}
