/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.office;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Countries;

/** Reads what somebody says of the seller. */
final class SellerValues {
    private static final int LONGEST = 120;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,2})?");
    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

    private SellerValues() {}

    /** @throws KartotekException with what the field takes */
    static String read(SellerField field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new KartotekException(Messages.ONE_LINE.with(field.key(), LONGEST));
        }
        return switch (field) {
            case COUNTRY -> Countries.code(text).orElseThrow(() -> new KartotekException(Messages.NO_COUNTRY.with(text)));
            case CURRENCY -> currency(text.toUpperCase(Locale.ROOT));
            case TAX_RATE -> percent(text);
            case PAYMENT_DAYS, QUOTE_DAYS -> fitting(DAYS.matcher(text).matches(), text, Messages.NO_DAYS.with(field.key()));
            case INVOICE_NUMBER, CREDIT_NOTE_NUMBER, QUOTE_NUMBER, PURCHASE_NUMBER ->
                fitting(NumberFormat.isOne(text), text, Messages.NO_NUMBER_FORMAT.with(field.key()));
            case IBAN -> text.replace(" ", "").toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
            default -> text;
        };
    }

    private static String currency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new KartotekException(Messages.NO_CURRENCY.with(code), e);
        }
    }

    private static String percent(String text) {
        boolean number = PERCENT.matcher(text).matches();
        String plain = text.replace(',', '.');
        boolean fits = number && new BigDecimal(plain).compareTo(MOST_PERCENT) <= 0;
        return fitting(fits, plain, Messages.NO_PERCENT.with(text));
    }

    private static String fitting(boolean fits, String text, Sentence otherwise) {
        if (!fits) {
            throw new KartotekException(otherwise);
        }
        return text;
    }
}
