/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.sales;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.Sales;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.SellerWantedException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.ShownPaper;
import org.kartotek.presentation.sales.IssueModel;
import org.kartotek.presentation.sales.IssuedPaper;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** A quote becomes a purchase, purchases are invoiced, invoices are credited; each of them is printed. */
public final class SaleDeeds {
    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final CardPlace place;
    private final Kind kind;
    private final Host host;

    /** Where the records stand. */
    public interface Host {
        /** Ids of the records that are marked; else of the one that is open, or else in the cursor. */
        List<Long> chosen();

        /** The record that is open and was saved before. */
        Optional<RecordForm> open();

        /** Saves what was typed in the form, then goes on. */
        void settled(Runnable then);

        void say(Tone tone, String sentence, Way... ways);

        /** Shows what is asked before something is issued. */
        void ask(IssueModel model);
    }

    public SaleDeeds(CardPlace place, Kind kind, Host host) {
        this.place = place;
        this.kind = kind;
        this.host = host;
    }

    private Session session() {
        return place.index().session();
    }

    private Catalogue catalogue() {
        return place.index().catalogue(session());
    }

    private boolean mayMake(Kind wanted) {
        return session().rights().may(wanted, KindRight.CREATE)
                && catalogue().fields(wanted).stream().anyMatch(session().rights()::mayWrite);
    }

    private boolean mayPrint() {
        return session().rights().may(Action.PRINT) && catalogue().has(OfficeFunction.REPORTS);
    }

    /** Whether records of this kind are turned into something else by somebody with the user's rights. */
    public boolean goesOn() {
        return switch (kind) {
            case QUOTE -> mayMake(Kind.PURCHASE);
            case PURCHASE, INVOICE -> mayMake(Kind.INVOICE);
            default -> false;
        };
    }

    /** What is offered in the head of a form. */
    public List<SaleDeed> offered() {
        return switch (kind) {
            case QUOTE -> List.of(
                    new SaleDeed(Messages.makePurchase, Messages.makePurchaseTip, "accept", this::isOpenQuote, this::proceedOpen),
                    new SaleDeed(Messages.showPurchase, Messages.showPurchase, "purchase", form -> purchase(form).isPresent(), this::showPurchase),
                    printing(Messages.print));
            case PURCHASE -> List.of(
                    new SaleDeed(Messages.invoiceIt, Messages.invoiceTip, "invoice", form -> goesOn(), this::proceedOpen),
                    printing(Messages.deliveryNote));
            case INVOICE -> List.of(
                    new SaleDeed(Messages.creditIt, Messages.creditTip, "credit", this::isCreditable, this::proceedOpen),
                    printing(Messages.print));
            default -> List.of();
        };
    }

    private SaleDeed printing(String label) {
        return new SaleDeed(label, Messages.printTip, "print", form -> mayPrint(), () -> host.settled(this::print));
    }

    private void print() {
        run(CommandIds.PRINT);
    }

    private static void run(String command) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        new RunCommand(window).byId(command);
    }

    private boolean isOpenQuote(RecordForm form) {
        return goesOn() && purchase(form).isEmpty();
    }

    private static Optional<Long> purchase(RecordForm form) {
        return form.record().field(InvoiceFields.PURCHASE).flatMap(field -> field.value().content()).map(Long.class::cast);
    }

    private boolean isCreditable(RecordForm form) {
        Optional<Value> type = form.record().field(InvoiceFields.TYPE).map(FieldModel::value);
        return goesOn() && type.filter(Value.of(InvoiceType.INVOICE.key())::equals).isPresent();
    }

    private void showPurchase() {
        host.open().flatMap(SaleDeeds::purchase).ifPresent(id -> place.openRecord().open(Kind.PURCHASE, id));
    }

    private void proceedOpen() {
        host.settled(() -> proceed(host.open().map(RecordForm::id).stream().toList()));
    }

    /** Goes on with what is chosen: a purchase of a quote, an invoice of purchases, a credit note of an invoice. */
    public void proceed() {
        if (goesOn()) {
            host.settled(() -> proceed(host.chosen()));
        }
    }

    private void proceed(List<Long> ids) {
        switch (kind) {
            case QUOTE -> first(ids, this::accept);
            case PURCHASE -> IssueModel.invoice(
                    place.desk().background(), place.index(), place.cardId(), ids, host::ask, this::failed);
            case INVOICE -> first(
                    ids, id -> IssueModel.credit(place.desk().background(), place.index(), id, host::ask, this::failed));
            default -> throw new IllegalStateException(kind.key());
        }
    }

    private void first(List<Long> ids, Consumer<Long> deed) {
        if (ids.isEmpty()) {
            host.say(Tone.INFORMATION, Messages.chooseFirst);
        } else {
            deed.accept(ids.getFirst());
        }
    }

    private void accept(long quote) {
        place.desk().background().ask(
                monitor -> new Sales(place.index(), session(), monitor).accept(quote), this::accepted, this::failed);
    }

    private void accepted(Sales.Made made) {
        host.say(
                Tone.INFORMATION,
                NLS.bind(Messages.purchaseMade, made.number()),
                new Way(Messages.showIt, () -> place.openRecord().open(Kind.PURCHASE, made.id())),
                new Way(Messages.takeBack, () -> run(IWorkbenchCommandConstants.EDIT_UNDO)));
    }

    /** Where an administrator has to say something first, the way there is offered to who is one. */
    private void failed(RuntimeException problem) {
        host.say(Tone.WARNING, told(problem), ways(problem));
    }

    /** Why something was not done, in a sentence. */
    static String told(RuntimeException problem) {
        return Problem.told(problem, Messages.notDone, PLUGIN);
    }

    /** What can be done about it. */
    Way[] ways(RuntimeException problem) {
        return problem instanceof SellerWantedException && session().rights().may(Action.ADMINISTER)
                ? new Way[] {new Way(Messages.toSeller, () -> run(CommandIds.SELLER))}
                : new Way[0];
    }

    /** Says what was issued. */
    public void issued(boolean credit, IssuedPaper paper) {
        String sentence = NLS.bind(credit ? Messages.credited : Messages.invoiced, paper.number(), paper.total());
        Way show = new Way(Messages.showIt, () -> place.openRecord().open(Kind.INVOICE, paper.id()));
        String name = (credit ? Messages.creditNote : KindLabels.one(Kind.INVOICE).in(session().locale())) + " " + paper.number();
        if (mayPrint()) {
            host.say(Tone.INFORMATION, sentence, show, new Way(Messages.print, () -> print(paper.id(), name)));
        } else {
            host.say(Tone.INFORMATION, sentence, show);
        }
    }

    private static void print(long invoice, String name) {
        ShownPaper.of(Kind.INVOICE, invoice, name)
                .ifPresent(paper -> run(CommandIds.PRINT + "(" + CommandIds.PRINT_PAPER + "=" + escaped(paper.text()) + ")"));
    }

    /** As the workbench wants what it reads as a parameter. */
    private static String escaped(String text) {
        return text.replaceAll("([%=,()])", "%$1");
    }

    /**
     * The paper of a record.
     *
     * @param type what kind of paper it is, where the record says that
     * @param number of the record; may be empty
     */
    public Optional<ShownPaper> paper(long id, String type, String number) {
        String word = kind == Kind.PURCHASE
                ? Messages.deliveryNote
                : type.isEmpty() ? KindLabels.one(kind).in(session().locale()) : type;
        return ShownPaper.of(kind, id, (word + " " + number).strip());
    }
}
