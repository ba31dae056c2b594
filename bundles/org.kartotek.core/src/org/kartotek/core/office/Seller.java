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
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.address.AddressBlock;
import org.kartotek.core.address.PostalAddress;
import org.kartotek.core.problem.KartotekException;

/** Who sells, and on which terms. Immutable. */
public final class Seller {
    /** Nothing is known. */
    public static final Seller UNKNOWN = new Seller(Map.of());

    private final Map<SellerField, String> values;

    private Seller(Map<SellerField, String> values) {
        this.values = new EnumMap<>(SellerField.class);
        this.values.putAll(values);
    }

    /** Reads what {@link #printed} or {@link #terms} has written, or both of them; lines that it does not know are left out. */
    public static Seller read(String text) {
        Map<SellerField, String> values = new EnumMap<>(SellerField.class);
        text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2).forEach(pair ->
                SellerField.byKey(pair[0]).ifPresent(field -> values.put(field, pair[1])));
        return new Seller(values);
    }

    /** What is copied into invoices, one line for each field that is known. */
    public String printed() {
        return text(SellerField::isPrinted);
    }

    /** The rest, in the same form. */
    public String terms() {
        return text(field -> !field.isPrinted());
    }

    private String text(Predicate<SellerField> wanted) {
        return values.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .map(each -> each.getKey().key() + '=' + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** What holds for a field; empty where nothing does. */
    public String value(SellerField field) {
        return values.getOrDefault(field, field.standard());
    }

    /**
     * The same with another value.
     *
     * @param text empty to say nothing any more
     * @throws KartotekException where the field does not take it
     */
    public Seller with(SellerField field, String text) {
        Map<SellerField, String> changed = new EnumMap<>(SellerField.class);
        changed.putAll(values);
        String value = SellerValues.read(field, text.strip());
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Seller(changed);
    }

    /** What has to be known before an invoice can be issued, and is not; of the two numbers for tax, one is enough. */
    public List<SellerField> missing() {
        boolean taxed = known(SellerField.TAX_NUMBER).isPresent() || known(SellerField.VAT_ID).isPresent();
        Stream<SellerField> numbers = taxed ? Stream.empty() : Stream.of(SellerField.TAX_NUMBER, SellerField.VAT_ID);
        return Stream.concat(Stream.of(SellerField.NAME, SellerField.CITY).filter(field -> known(field).isEmpty()), numbers)
                .toList();
    }

    /** Name and address, one line each. */
    public String block(Locale language) {
        PostalAddress place = new PostalAddress(
                List.of(value(SellerField.NAME)),
                value(SellerField.STREET),
                "",
                value(SellerField.POSTCODE),
                value(SellerField.CITY),
                "",
                value(SellerField.COUNTRY));
        return AddressBlock.of(place, value(SellerField.COUNTRY), language);
    }

    /** @throws SellerWantedException where an invoice could not be issued in this name */
    public void requireComplete() {
        if (!missing().isEmpty()) {
            throw new SellerWantedException(Messages.INCOMPLETE);
        }
    }

    public Optional<Currency> currency() {
        return known(SellerField.CURRENCY).map(Currency::getInstance);
    }

    /** In percent. */
    public Optional<BigDecimal> taxRate() {
        return known(SellerField.TAX_RATE).map(BigDecimal::new);
    }

    /** The day until which an invoice of {@code day} is to be paid. */
    public LocalDate due(LocalDate day) {
        return day.plusDays(Long.parseLong(value(SellerField.PAYMENT_DAYS)));
    }

    /** The last day of a quote of {@code day}. */
    public LocalDate validUntil(LocalDate day) {
        return day.plusDays(Long.parseLong(value(SellerField.QUOTE_DAYS)));
    }

    /** The number of an invoice or credit note. */
    public String number(InvoiceType type, long serial, LocalDate day) {
        SellerField format = type == InvoiceType.INVOICE ? SellerField.INVOICE_NUMBER : SellerField.CREDIT_NOTE_NUMBER;
        return number(format, serial, day);
    }

    /** @param format the field that says how it is written */
    public String number(SellerField format, long serial, LocalDate day) {
        return NumberFormat.write(value(format), serial, day);
    }

    private Optional<String> known(SellerField field) {
        return Optional.of(value(field)).filter(text -> !text.isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seller seller && values.equals(seller.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
