/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

/**
 * An opportunity as a card of the board, in words; what is not known or not for this reader is empty.
 *
 * @param id of the opportunity
 * @param card id of the customer card that it hangs on
 * @param stage key of the stage that it was read at
 * @param title what it is about
 * @param customer whose it is
 * @param amount with its currency
 * @param probability in percent
 * @param day on which it is expected
 * @param overdue whether that day has gone by and it is open
 * @param owner who is responsible
 */
public record BoardCard(
        long id,
        long card,
        String stage,
        String title,
        String customer,
        String amount,
        String probability,
        String day,
        boolean overdue,
        String owner) {

    /** The same at another stage. */
    public BoardCard at(String otherStage) {
        return new BoardCard(id, card, otherStage, title, customer, amount, probability, day, overdue, owner);
    }
}
