/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.sales;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/** Who sells and on which terms, as an administrator edits it. Thread of the user interface. */
public final class SellerModel {
    private static final String SERIAL = "[1-9][0-9]{0,14}";

    private final Background background;
    private final CardIndex index;
    private final Locale locale;
    private final Listeners listeners = new Listeners();
    private final Map<SellerField, AskedField> fields = new EnumMap<>(SellerField.class);
    private final Map<InvoiceType, AskedField> starts = new EnumMap<>(InvoiceType.class);
    private final Map<AskedField, String> read = new HashMap<>();
    private boolean shown;
    private boolean checked;
    private boolean busy;

    /** What belongs together. */
    public enum Part {
        ADDRESS(Messages.PART_ADDRESS, SellerField.NAME, SellerField.STREET, SellerField.POSTCODE, SellerField.CITY, SellerField.COUNTRY),
        REACH(Messages.PART_REACH, SellerField.PHONE, SellerField.EMAIL, SellerField.WEB),
        TAX(Messages.PART_TAX, SellerField.TAX_NUMBER, SellerField.VAT_ID, SellerField.REGISTER),
        BANK(Messages.PART_BANK, SellerField.BANK, SellerField.IBAN, SellerField.BIC),
        TERMS(
                Messages.PART_TERMS,
                SellerField.CURRENCY,
                SellerField.TAX_RATE,
                SellerField.PAYMENT_DAYS,
                SellerField.QUOTE_DAYS),
        NUMBERS(
                Messages.PART_NUMBERS,
                SellerField.INVOICE_NUMBER,
                SellerField.CREDIT_NOTE_NUMBER,
                SellerField.QUOTE_NUMBER,
                SellerField.PURCHASE_NUMBER);

        private final Messages title;
        private final List<SellerField> fields;

        Part(Messages title, SellerField... fields) {
            this.title = title;
            this.fields = List.of(fields);
        }

        public String title(Locale locale) {
            return title.in(locale);
        }
    }

    public SellerModel(Background background, CardIndex index) {
        this.background = background;
        this.index = index;
        locale = index.session().locale();
        for (SellerField field : SellerField.values()) {
            String label = Messages.valueOf(field.name()).in(locale);
            fields.put(field, new AskedField(field.key(), "text", label, List.of(), text -> value(field, label, text)));
        }
        start(InvoiceType.INVOICE, Messages.NEXT_INVOICE);
        start(InvoiceType.CREDIT_NOTE, Messages.NEXT_CREDIT_NOTE);
        all().forEach(field -> read.put(field, ""));
    }

    private void start(InvoiceType type, Messages label) {
        starts.put(type, new AskedField("next_" + type.key(), "text", label.in(locale), List.of(), SellerModel::serial));
    }

    /** On the command line the field is called by its key; here it is called as it is labelled. */
    private Value value(SellerField field, String label, String text) {
        try {
            return Value.of(Seller.UNKNOWN.with(field, text).value(field));
        } catch (KartotekException problem) {
            String sentence = problem.sentence().in(locale);
            boolean named = sentence.startsWith(field.key() + " ");
            throw new KartotekException(named ? label + sentence.substring(field.key().length()) : sentence, problem);
        }
    }

    private static Value serial(String text) {
        if (!text.strip().matches(SERIAL)) {
            throw new KartotekException(Messages.NO_SERIAL);
        }
        return Value.of(new BigDecimal(text.strip()));
    }

    private Stream<AskedField> all() {
        return Stream.concat(fields.values().stream(), starts.values().stream());
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** The fields of a part, in order. */
    public List<AskedField> fields(Part part) {
        Stream<AskedField> own = part.fields.stream().map(fields::get);
        return (part == Part.NUMBERS ? Stream.concat(own, starts.values().stream()) : own).toList();
    }

    /** What may stand in an empty field; empty where that needs no word. */
    public String hint(AskedField field) {
        return starts.containsValue(field) ? Messages.START_HINT.in(locale) : "";
    }

    /**
     * Reads what holds now.
     *
     * @param failed gets why it could not be read
     */
    public void load(Consumer<RuntimeException> failed) {
        background.ask(monitor -> index.office().seller(), seller -> show(seller, Map.of()), failed);
    }

    /** @param written what was saved; what was typed since then stays */
    private void show(Seller seller, Map<AskedField, String> written) {
        fields.forEach((field, asked) -> show(asked, text(field, seller.value(field)), written));
        starts.values().forEach(asked -> show(asked, "", written));
        shown = true;
        checked = false;
        listeners.changed();
    }

    private void show(AskedField asked, String now, Map<AskedField, String> written) {
        boolean typed = isDirty(asked) && !asked.text().equals(written.get(asked));
        read.put(asked, now);
        if (!typed) {
            asked.type(now);
        }
    }

    private String text(SellerField field, String value) {
        return field == SellerField.COUNTRY && !value.isEmpty() ? Countries.name(value, locale) : value;
    }

    /** Whether it was read. */
    public boolean isShown() {
        return shown;
    }

    /** Whether something was typed that is not saved. */
    public boolean isDirty() {
        return all().anyMatch(this::isDirty);
    }

    private boolean isDirty(AskedField field) {
        return !field.text().strip().equals(read.get(field));
    }

    /** Whether it is being saved. */
    public boolean isBusy() {
        return busy;
    }

    /** Takes a key stroke. */
    public void type(AskedField field, String all) {
        boolean before = isDirty();
        field.type(all);
        if (before != isDirty()) {
            listeners.changed();
        }
    }

    /** The user goes to another field: what is right is written as it will be kept. */
    public void leave(AskedField field) {
        fields.forEach((key, asked) -> {
            if (asked == field && field.finding().isEmpty()) {
                String value = field.value().content().map(Object::toString).orElse("");
                type(field, text(key, field.text().isBlank() ? "" : value));
            }
        });
    }

    /** Whether an invoice needs it and it is not filled in. */
    public boolean isMissing(AskedField field) {
        return missing().anyMatch(each -> each == field);
    }

    private Stream<AskedField> missing() {
        Seller typed = Seller.UNKNOWN;
        for (Map.Entry<SellerField, AskedField> each : fields.entrySet()) {
            if (each.getValue().finding().isEmpty()) {
                typed = typed.with(each.getKey(), each.getValue().text());
            }
        }
        return typed.missing().stream().map(fields::get).filter(field -> field.finding().isEmpty());
    }

    /** What is wrong with a field; empty where nothing is. */
    public Optional<String> finding(AskedField field) {
        return field.finding().or(() -> checked && isMissing(field) ? Optional.of(needed(field)) : Optional.empty());
    }

    private String needed(AskedField field) {
        boolean either = field == fields.get(SellerField.TAX_NUMBER) || field == fields.get(SellerField.VAT_ID);
        return (either ? Messages.NEEDED_EITHER : Messages.NEEDED).in(locale);
    }

    /** The first field that keeps it from being saved; empty where nothing does. */
    public Optional<AskedField> check() {
        checked = true;
        return Stream.of(Part.values())
                .flatMap(part -> fields(part).stream())
                .filter(field -> finding(field).isPresent())
                .findFirst();
    }

    /** Back to what was read. */
    public void revert() {
        all().forEach(field -> field.type(read.get(field)));
        checked = false;
        listeners.changed();
    }

    /**
     * Saves what was typed; what others have said of other fields stays.
     *
     * @param done run when it is saved
     * @param failed gets why it is not
     */
    public void save(Runnable done, Consumer<RuntimeException> failed) {
        if (busy) {
            return;
        }
        busy = true;
        Map<SellerField, String> typed = new LinkedHashMap<>();
        fields.forEach((field, asked) -> {
            if (isDirty(asked)) {
                typed.put(field, asked.text());
            }
        });
        Map<InvoiceType, Long> first = new LinkedHashMap<>();
        starts.forEach((type, asked) -> asked.value().content()
                .ifPresent(serial -> first.put(type, ((BigDecimal) serial).longValueExact())));
        Map<AskedField, String> written = all().collect(Collectors.toMap(asked -> asked, AskedField::text));
        background.ask(
                monitor -> write(typed, first),
                seller -> {
                    busy = false;
                    show(seller, written);
                    done.run();
                },
                problem -> {
                    busy = false;
                    failed.accept(problem);
                });
    }

    /** The numbers first: they may be refused. */
    private Seller write(Map<SellerField, String> typed, Map<InvoiceType, Long> first) {
        first.forEach((type, serial) -> index.office().startAt(index.session(), type, serial));
        Seller seller = index.office().seller();
        for (Map.Entry<SellerField, String> each : typed.entrySet()) {
            seller = seller.with(each.getKey(), each.getValue());
        }
        if (!typed.isEmpty()) {
            index.office().setSeller(index.session(), seller);
        }
        return seller;
    }
}
