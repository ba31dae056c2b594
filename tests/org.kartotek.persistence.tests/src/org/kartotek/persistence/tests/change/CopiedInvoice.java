/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.kartotek.testsupport.TestDatabase;

/** What a SQL client of a user could give to {@code write_change} to issue an invoice: one that was issued, for another purchase. */
final class CopiedInvoice {
    /** One line over twenty euros with 19 % of tax; what a test has to say of the invoice and of the line comes last. */
    private static final String CREATIONS = """
            select jsonb_build_array(
                jsonb_build_object('kind', 'invoice', 'rows', jsonb_build_array(to_jsonb(i) || jsonb_build_object(
                        'id', n.invoice, 'f_serial', n.serial, 'f_number', n.number, 'f_number_sk', '1' || lower(n.number),
                        'f_net', 2000, 'f_tax', 380, 'f_gross', 2380) || ?::jsonb),
                    'fields', (select jsonb_agg(id) from field where kind = 'invoice')),
                jsonb_build_object('kind', 'invoice_line', 'rows', jsonb_build_array(to_jsonb(l) || jsonb_build_object(
                        'id', n.line, 'f_invoice', n.invoice, 'f_quantity', 2, 'f_amount', 2000, 'f_unit_price', 1000, 'f_tax_rate', 19,
                        'f_purchase', p.f_purchase, 'f_purchase_line', p.id) || ?::jsonb),
                    'fields', (select jsonb_agg(id) from field where kind = 'invoice_line')))
            from invoice i
                join lateral (select * from invoice_line x where x.f_invoice = i.id order by x.id limit 1) l on true
                join purchase_line p on p.f_purchase = ?
                cross join lateral (select nextval('invoice_id_seq') as invoice, nextval('invoice_line_id_seq') as line, c.next_number as serial,
                    to_char(i.f_date, 'YYYY-') || lpad(c.next_number::text, 5, '0') as number from number_counter c where c.counter = 'invoice') n
            where i.id = ?""";

    private final TestDatabase database;
    private final long invoice;
    private final long card;

    CopiedInvoice(TestDatabase database, long invoice, long card) {
        this.database = database;
        this.invoice = invoice;
        this.card = card;
    }

    /** The beginning of a change set that issues something on the card. */
    String head() throws SQLException {
        return "{\"reason\": \"ISSUE\", \"note\": \"\", \"cards\": [{\"id\": %d, \"changed_in\": %d}]"
                .formatted(card, DatabaseDump.number(database, "select changed_in from customer where id = " + card));
    }

    /**
     * @param purchase has one line: two pieces at ten euros each
     * @param ofInvoice columns that the invoice shall have otherwise, as an object
     * @param ofLine columns that its line shall have otherwise
     */
    String of(long purchase, String ofInvoice, String ofLine) throws SQLException {
        try (Connection connection = database.rawConnection();
                PreparedStatement select = connection.prepareStatement(CREATIONS)) {
            select.setString(1, ofInvoice);
            select.setString(2, ofLine);
            select.setLong(3, purchase);
            select.setLong(4, invoice);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return head() + ", \"create\": " + row.getString(1) + "}";
            }
        }
    }
}
