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
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.kartotek.core.entry.ValueFormat;

/**
 * Writes the numbers of a workbook as the import reads them. The format of a cell says whether its number is a day, and with how many
 * zeros it begins; nothing else of the format is looked at, so that no digit is lost.
 */
final class CellFormats {
    private static final int LONGEST_FORMAT = 255;
    private static final int MOST_FORMATS = 100_000;
    /** Excel calculates with this many digits; the rest is noise. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int PLAIN = 0;
    private static final int DAY = -1;

    /** By number of the style: {@link #DAY}, {@link #PLAIN}, or how many digits are shown at least. */
    private final List<Integer> styles = new ArrayList<>();
    private final ValueFormat format;
    private final boolean since1904;

    /**
     * @param in the part with the styles, or null where the workbook has none
     * @param format that days and numbers are written in
     * @param since1904 whether days are counted from 1904, as old Macs did
     */
    CellFormats(InputStream in, ValueFormat format, boolean since1904) throws XMLStreamException {
        this.format = format;
        this.since1904 = since1904;
        if (in != null) {
            try (Xml xml = new Xml(in)) {
                read(xml);
            }
        }
    }

    private void read(Xml xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        boolean cells = false;
        while (xml.next() && styles.size() < MOST_FORMATS && codes.size() < MOST_FORMATS) {
            cells = xml.begins("cellXfs") || cells && !xml.ends("cellXfs");
            if (xml.begins("numFmt")) {
                codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (cells && xml.begins("xf")) {
                int id = number(xml.attribute("numFmtId"));
                styles.add(kind(id, codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id))));
            }
        }
    }

    private static int number(String attribute) {
        return attribute != null && attribute.matches("[0-9]{1,9}") ? Integer.parseInt(attribute) : 0;
    }

    private static int kind(int id, String code) {
        if (code == null || code.length() > LONGEST_FORMAT) {
            return PLAIN;
        }
        if (code.matches("0{2,20}")) {
            return code.length();
        }
        return DateUtil.isADateFormat(id, code) ? DAY : PLAIN;
    }

    /** @param style number of the cell's style, or null */
    String text(String value, String style) {
        int number = number(style);
        int kind = number < styles.size() ? styles.get(number) : PLAIN;
        try {
            BigDecimal exact = new BigDecimal(value.strip());
            return kind == DAY && DateUtil.isValidExcelDate(exact.doubleValue()) ? day(exact.doubleValue()) : number(exact, kind);
        } catch (NumberFormatException none) {
            return value;
        }
    }

    private String day(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        boolean timeOnly = value < 1 && value > 0;
        return timeOnly ? TIME.format(LocalTime.from(moment)) : format.date(moment.toLocalDate());
    }

    private String number(BigDecimal exact, int leastDigits) {
        String plain = exact.abs().scale() > 40 || exact.precision() - exact.scale() > 40
                ? exact.toString()
                : exact.round(PRECISION).stripTrailingZeros().toPlainString();
        if (leastDigits > 0 && plain.matches("[0-9]+") && plain.length() < leastDigits) {
            return "0".repeat(leastDigits - plain.length()) + plain;
        }
        return format.decimalComma() ? plain.replace('.', ',') : plain;
    }

    /** A day that stands in the file as text, such as 2026-03-31T00:00:00. */
    String isoDay(String value) {
        try {
            return format.date(java.time.LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (java.time.DateTimeException none) {
            return value;
        }
    }
}
