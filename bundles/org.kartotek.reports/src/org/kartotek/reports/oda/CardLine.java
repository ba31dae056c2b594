/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.List;

/**
 * One line of a printed card.
 *
 * @param block title of the section, or of the kind of parts
 * @param record tells the records of a block apart
 * @param label of the field
 * @param text value in words
 * @param state {@code known} or {@code absent}
 */
record CardLine(String block, String record, String label, String text, String state) {
    /** Names of the columns, in order. */
    static final List<String> COLUMNS = List.of("block", "record", "label", "text", "state");

    /** Its texts, in the order of the columns. */
    List<String> texts() {
        return List.of(block, record, label, text, state);
    }
}
