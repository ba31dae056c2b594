/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What the main part of a workbook says: its sheets in order, and from when days are counted. */
final class WorkbookPart {
    private static final int MOST_SHEETS = 10_000;

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    WorkbookPart(InputStream in) throws XMLStreamException {
        try (Xml xml = new Xml(in)) {
            while (xml.next() && sheets.size() < MOST_SHEETS) {
                if (xml.begins("sheet") && xml.attribute("name") != null && xml.attribute("id") != null) {
                    String state = xml.attribute("state");
                    sheets.add(new Sheet(xml.attribute("name"), xml.attribute("id"), state != null && !state.equals("visible")));
                } else if (xml.begins("workbookPr")) {
                    String value = xml.attribute("date1904");
                    since1904 = value != null && (value.equals("1") || value.equals("true"));
                }
            }
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }
}
