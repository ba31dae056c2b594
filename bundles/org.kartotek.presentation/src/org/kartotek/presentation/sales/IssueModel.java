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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.invoice.Bill;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.Invoicing;
import org.kartotek.core.invoice.IssueTerms;
import org.kartotek.core.invoice.Issued;
import org.kartotek.core.invoice.OpenLine;
import org.kartotek.core.office.Seller;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.work.Background;

/**
 * An invoice or a credit note that somebody is about to issue: what is asked beforehand, and the deed itself. What it comes to is reckoned
 * by the engine alone. Thread of the user interface.
 */
public final class IssueModel {
    private static final String LINE = "line.";

    private final Background background;
    private final CardIndex index;
    private final Issuing issuing;
    private final Optional<Bill> bill;
    private final List<String> of;
    private final Map<String, AskedField> fields = new HashMap<>();
    private final List<AskedField> terms = new ArrayList<>();
    private final List<AskedField> lines = new ArrayList<>();
    private final ValueText words;
    private final ValueReader reader;
    private final Catalogue catalogue;
    private final Locale locale;
    private final Seller seller;
    private boolean dueTyped;
    private boolean checked;
    private boolean busy;

    /** Does it. Any thread but that of the user interface. */
    private interface Issuing {
        Issued run(Invoicing engine, Map<Integer, BigDecimal> quantities, IssueTerms terms);
    }

    private IssueModel(Background background, CardIndex index, Issuing issuing, List<String> of, Optional<Bill> bill) {
        this.background = background;
        this.index = index;
        this.issuing = issuing;
        this.of = List.copyOf(of);
        this.bill = bill;
        locale = index.session().locale();
        catalogue = index.catalogue(index.session());
        words = new ValueText(catalogue, locale);
        reader = new ValueReader(catalogue, ValueFormat.of(locale), locale);
        seller = index.office().seller();
    }

    /**
     * Prepares an invoice.
     *
     * @param purchases ids; where empty, all of the card that have never been invoiced
     * @param ready gets what is to be asked
     * @param failed gets why none can be issued
     */
    public static void invoice(
            Background background,
            CardIndex index,
            long cardId,
            List<Long> purchases,
            Consumer<IssueModel> ready,
            Consumer<RuntimeException> failed) {
        Function<IProgressMonitor, IssueModel> prepared = monitor -> {
            Bill bill = new Invoicing(index, index.session(), monitor).bill(cardId, purchases);
            List<String> numbers = purchases.stream().map(id -> number(index, Kind.PURCHASE, id)).toList();
            Issuing issuing = (engine, quantities, terms) -> engine.issue(cardId, purchases, terms);
            IssueModel model = new IssueModel(background, index, issuing, numbers, Optional.of(bill));
            model.askInvoice(bill);
            return model;
        };
        background.ask(prepared, ready, failed);
    }

    /**
     * Prepares a credit note of an invoice.
     *
     * @param ready gets what is to be asked
     * @param failed gets why none can be issued
     */
    public static void credit(
            Background background, CardIndex index, long invoice, Consumer<IssueModel> ready, Consumer<RuntimeException> failed) {
        Function<IProgressMonitor, IssueModel> prepared = monitor -> {
            List<OpenLine> open = new Invoicing(index, index.session(), monitor).creditable(invoice);
            Issuing issuing = (engine, quantities, terms) -> engine.credit(invoice, quantities, terms);
            List<String> number = List.of(number(index, Kind.INVOICE, invoice));
            IssueModel model = new IssueModel(background, index, issuing, number, Optional.empty());
            model.askCredit(open);
            return model;
        };
        background.ask(prepared, ready, failed);
    }

    private static String number(CardIndex index, Kind kind, long id) {
        return index.cards().record(index.session(), kind, id)
                .map(RecordOnCard::record)
                .flatMap(record -> record.value(InvoiceFields.NUMBER).content())
                .map(Object::toString)
                .orElse("#" + id);
    }

    private void askInvoice(Bill planned) {
        ask(InvoiceFields.DATE, dayText(planned.date()));
        ask(InvoiceFields.DUE, dayText(planned.due()));
        ask(InvoiceFields.TEXT, "");
    }

    private void askCredit(List<OpenLine> open) {
        ask(InvoiceFields.DATE, dayText(index.session().today()));
        ask(InvoiceFields.TEXT, "");
        catalogue.find(Kind.INVOICE_LINE, InvoiceFields.QUANTITY)
                .ifPresent(quantity -> open.forEach(line -> lines.add(line(quantity, line))));
    }

    private void ask(String key, String text) {
        catalogue.find(Kind.INVOICE, key).ifPresent(field -> {
            AskedField asked = new AskedField(
                    key, field.type().key(), field.labels().in(locale), List.of(), typed -> reader.read(field, typed));
            asked.type(text);
            fields.put(key, asked);
            terms.add(asked);
        });
    }

    private AskedField line(Field quantity, OpenLine line) {
        String left = words.editable(quantity, Value.of(line.left()));
        String label = Messages.CREDIT_LINE.with(line.position(), line.text(), left).in(locale);
        AskedField asked = new AskedField(
                LINE + line.position(), "text", label, List.of(), typed -> reader.read(quantity, typed));
        asked.type(left);
        return asked;
    }

    /** Whether it is a credit note. */
    public boolean isCredit() {
        return bill.isEmpty();
    }

    /** The numbers of the purchases that are invoiced, or of the invoice that is credited; none where it is all that is open. */
    public List<String> of() {
        return of;
    }

    /** What is asked of the whole: its day and the like. */
    public List<AskedField> terms() {
        return List.copyOf(terms);
    }

    /** How much is taken back of each line that can be taken back; none for an invoice. */
    public List<AskedField> lines() {
        return List.copyOf(lines);
    }

    /** How many lines the invoice has, and what they come to; empty for a credit note. */
    public Optional<String> sums() {
        return bill.map(planned -> planned.sums()
                .map(sums -> Messages.SUMS.with(planned.lines(), money(sums.net()), money(sums.tax()), money(sums.gross())))
                .orElseGet(() -> Messages.LINES.with(planned.lines()))
                .in(locale));
    }


    private String money(Money amount) {
        return catalogue.find(Kind.INVOICE, InvoiceFields.GROSS)
                .map(field -> words.shown(field, Value.of(amount)))
                .orElseGet(amount::toString);
    }

    /** A day as it is written in the fields. */
    public String dayText(LocalDate day) {
        return ValueFormat.of(locale).date(day);
    }

    /** Something was typed: the day until which is to be paid follows the day of the invoice, unless it was typed itself. */
    public void typed(AskedField field) {
        Optional<AskedField> due = Optional.ofNullable(fields.get(InvoiceFields.DUE));
        if (due.filter(each -> each == field).isPresent()) {
            dueTyped = true;
        } else if (field.key().equals(InvoiceFields.DATE) && !dueTyped) {
            due.ifPresent(each -> day(field).ifPresent(date -> each.type(dayText(seller.due(date)))));
        }
    }

    private static Optional<LocalDate> day(AskedField field) {
        return Optional.ofNullable(field).flatMap(each -> each.value().content()).map(LocalDate.class::cast);
    }

    /** What is wrong with a field; empty where nothing is. */
    public Optional<String> finding(AskedField field) {
        boolean first = !lines.isEmpty() && field == lines.getFirst();
        return field.finding()
                .or(() -> checked && first && quantities().isEmpty() ? Optional.of(Messages.TAKE_SOMETHING.in(locale)) : Optional.empty());
    }

    /** The first field that is in the way; empty where it can be issued. */
    public Optional<AskedField> check() {
        checked = true;
        return Stream.concat(terms.stream(), lines.stream()).filter(field -> finding(field).isPresent()).findFirst();
    }

    private Map<Integer, BigDecimal> quantities() {
        Map<Integer, BigDecimal> quantities = new HashMap<>();
        for (AskedField line : lines) {
            line.value().content()
                    .map(BigDecimal.class::cast)
                    .filter(quantity -> quantity.signum() != 0)
                    .ifPresent(quantity -> quantities.put(Integer.valueOf(line.key().substring(LINE.length())), quantity));
        }
        return quantities;
    }

    /** Whether it is being issued. */
    public boolean isBusy() {
        return busy;
    }

    /**
     * Issues it; afterwards nobody changes it any more.
     *
     * @param done gets what was issued
     * @param failed gets why it was not
     */
    public void issue(Consumer<IssuedPaper> done, Consumer<RuntimeException> failed) {
        if (busy) {
            return;
        }
        busy = true;
        Map<Integer, BigDecimal> quantities = quantities();
        String text = Optional.ofNullable(fields.get(InvoiceFields.TEXT)).map(AskedField::text).orElse("");
        IssueTerms said = new IssueTerms(
                day(fields.get(InvoiceFields.DATE)), day(fields.get(InvoiceFields.DUE)), text.strip());
        background.ask(
                monitor -> issued(issuing.run(new Invoicing(index, index.session(), monitor), quantities, said)),
                paper -> {
                    busy = false;
                    done.accept(paper);
                },
                problem -> {
                    busy = false;
                    failed.accept(problem);
                });
    }

    private IssuedPaper issued(Issued issued) {
        String total = index.cards().record(index.session(), Kind.INVOICE, issued.id())
                .flatMap(found -> found.record().value(InvoiceFields.GROSS).content())
                .map(gross -> money((Money) gross))
                .orElse("");
        return new IssuedPaper(issued.id(), issued.number(), total);
    }
}
