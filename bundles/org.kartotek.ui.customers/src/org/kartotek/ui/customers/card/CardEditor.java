/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IEvaluationService;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.EditHistory;
import org.kartotek.presentation.card.ShownCard;
import org.kartotek.presentation.card.ShownPaper;
import org.kartotek.presentation.card.TownFinder;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.documents.CardDocuments;
import org.kartotek.presentation.documents.DocumentHome;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.draft.StoredDraft;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.presentation.signal.UnseenCustomer;
import org.kartotek.presentation.work.Asked;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.documents.DocumentDeeds;
import org.kartotek.ui.customers.save.SaveQuestion;
import org.kartotek.ui.customers.section.SectionStack;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** Hosts the page of one card: reads the card, hands it to the page, says whether it is saved. */
public final class CardEditor extends EditorPart implements IReusableEditor, ISaveablePart2 {
    public static final String ID = "org.kartotek.ui.customers.card";
    private static final String DIRTY = "org.kartotek.ui.customers.dirty";

    private Desk desk;
    private final List<Runnable> forget = new ArrayList<>();
    private Optional<Asked> reading = Optional.empty();
    private Optional<CardSaving> saving = Optional.empty();
    private DraftHome draftHome;
    private CardDrafts drafts;
    private DocumentHome documentHome;
    private Optional<DocumentDeeds> documents = Optional.empty();
    private Optional<CardLog> log = Optional.empty();
    private CardPage page;
    private Optional<Runnable> wanted = Optional.empty();
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        desk = site.getService(Desk.class);
        draftHome = site.getService(DraftHome.class);
        documentHome = site.getService(DocumentHome.class);
        setInput(input);
    }

    @Override
    public void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
        if (page != null) {
            desk.index().ifPresent(this::start);
            firePropertyChange(PROP_INPUT);
        }
    }

    private CardInput input() {
        return (CardInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        Perspectives perspectives = getSite().getService(Perspectives.class);
        page = new CardPage(
                parent, perspectives, new CardPage.Deeds(this::save, this::revert, this::showTimeline, this::writeLetter, this::backToList));
        drafts = new CardDrafts(page);
        page.onDrop(files -> documents.ifPresent(each -> each.attach(files)));
        forget.add(desk.whenOpen(this::start));
        forget.add(desk.onCatalogue(this::followCatalogue));
        forget.add(desk.onCommit(() -> saving.ifPresent(CardSaving::follow)));
        forget.add(desk.onCommit(() -> log.ifPresent(CardLog::follow)));
    }

    private void start(CardIndex index) {
        reading.ifPresent(Asked::cancel);
        saving = Optional.empty();
        documents = Optional.empty();
        endLog();
        drafts.close();
        CardModel model = new CardModel(index.catalogue(index.session()), index.session());
        if (input().id() == 0) {
            begin(index, model);
            return;
        }
        page.reading();
        reading = Optional.of(desk.background().ask(monitor -> read(index), found -> show(index, model, found), page::unreadable));
    }

    private void begin(CardIndex index, CardModel model) {
        model.suggest(input().entries());
        show(index, model, input().draft());
        if (!input().remark().isEmpty()) {
            page.say(Tone.INFORMATION, input().remark());
        }
        page.setFocus();
    }

    /** A field that an administrator adds comes onto the card; what is being typed is not disturbed. */
    private void followCatalogue() {
        if (!isDirty() && model().filter(model -> !model.isNew()).isPresent()) {
            desk.index().ifPresent(this::start);
        }
    }

    /** A card, and what was typed on it and never saved. */
    private record Found(Optional<Card> card, Optional<StoredDraft> draft) {}

    private Found read(CardIndex index) {
        long id = input().id();
        Optional<StoredDraft> left = draftHome.of(index).left().stream()
                .filter(each -> each.draft().cardId() == id)
                .findFirst();
        return new Found(index.cards().byId(index.session(), id), left);
    }

    private void show(CardIndex index, CardModel model, Found found) {
        if (found.card().isEmpty()) {
            page.gone();
            return;
        }
        model.show(found.card().get());
        show(index, model, found.draft());
        Shell shell = getSite().getShell();
        if (getSite().getPage().getActivePart() == this && shell.getDisplay().getActiveShell() == shell) {
            page.setFocus();
        }
    }

    private void show(CardIndex index, CardModel model, Optional<StoredDraft> draft) {
        CardSaving saver = new CardSaving(desk, index, model, page);
        DocumentDeeds deeds = new DocumentDeeds(
                getSite().getShell(), new CardDocuments(index, documentHome), desk.background(), new DocumentPlace(model, saver, page));
        page.show(model, deeds);
        if (!model.isNew()) {
            startSections(index, model.id());
        }
        saving = Optional.of(saver);
        documents = Optional.of(deeds);
        startLog(index, model);
        new TownFinder(desk.background(), index).follow(model);
        new UnseenCustomer(desk.background(), index).follow(model, said -> page.say(Tone.INFORMATION, said));
        drafts.start(model, draftHome.of(index), draft, index.session().locale());
        saving.get().showConflicts();
        model.onChange(this::changed);
        changed();
        showWanted();
    }

    /** Brings what hangs on the card to the front, as soon as the card is there. */
    public void showRecord(Kind kind, long id) {
        wanted = Optional.of(() -> sections().open(kind, id));
        if (saving.isPresent()) {
            showWanted();
        }
    }

    private void showWanted() {
        wanted.ifPresent(Runnable::run);
        wanted = Optional.empty();
    }

    /** Goes on with what is chosen in the tab in front: a quote becomes a purchase, a purchase an invoice. */
    public void proceed() {
        page.quiet();
        if (!page.sections().proceed()) {
            page.say(Tone.INFORMATION, Messages.proceedWhere);
        }
    }

    /** Prints the delivery note of the purchase in front. */
    public void printDeliveryNote() {
        page.quiet();
        boolean inFront = page.sections().paper().filter(paper -> paper.report().equals(ShownPaper.DELIVERY_NOTE)).isPresent();
        if (inFront) {
            new RunCommand(getSite()).byId(CommandIds.PRINT);
        } else {
            page.sections().show(Kind.PURCHASE);
            page.sections().setFocus();
            page.say(Tone.INFORMATION, Messages.choosePurchase);
        }
    }

    /** A new card has a log from the moment in which it is saved. */
    private void startLog(CardIndex index, CardModel model) {
        endLog();
        page.tellContact("");
        if (!model.isNew()) {
            Runnable logged = () -> tell(org.kartotek.ui.customers.contactlog.Messages.logged);
            log = Optional.of(new CardLog(desk, index, model, page, this::changed, logged));
        }
    }

    private void endLog() {
        log.ifPresent(CardLog::dispose);
        log = Optional.empty();
    }

    private void startSections(CardIndex index, long cardId) {
        page.startSections(desk, index, cardId, other -> new OpenCard(getSite().getPage()).byId(other), this::changed, drafts::typed);
    }

    /** What hangs on the card, in tabs of its own. */
    public SectionStack sections() {
        return page.sections();
    }

    private void changed() {
        model().ifPresent(model -> {
            String name = model.name();
            setPartName(name.isEmpty() ? Messages.newCard : name);
            setTitleToolTip(getPartName());
            if (input().id() != model.id()) {
                super.setInput(CardInput.of(model.id()));
                desk.index().ifPresent(index -> startLog(index, model));
                firePropertyChange(PROP_INPUT);
                desk.index().ifPresent(index -> startSections(index, model.id()));
            }
        });
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            if (wasDirty) {
                tell(null);
            }
            firePropertyChange(ISaveablePart2.PROP_DIRTY);
            getSite().getService(IEvaluationService.class).requestEvaluation(DIRTY);
        }
    }

    /** Id of the card, or 0 for a new one. */
    public long cardId() {
        return input().id();
    }

    /** Commands of other bundles ask for the card; a new one is nothing yet that they could work on. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ShownPaper.class) {
            return adapter.cast(page == null ? null : page.sections().paper().orElse(null));
        }
        return adapter == ShownCard.class && cardId() != 0
                ? adapter.cast(new ShownCard(cardId(), getPartName()))
                : super.getAdapter(adapter);
    }

    /** The card that is edited, once it is there. */
    public Optional<CardModel> model() {
        return saving.map(CardSaving::model);
    }

    /** Saves beside the thread of the user interface. */
    public void save() {
        getSite().getPage().activate(this);
        if (page.sections().isInFront() && page.sections().isDirty()) {
            page.sections().save(this::saveCard);
        } else {
            saveCard();
        }
        log.filter(CardLog::isTyped).ifPresent(each -> each.save(() -> {}));
    }

    private void saveCard() {
        boolean card = model().filter(model -> model.isDirty() || model.isNew()).isPresent();
        if (card) {
            saving.ifPresent(each -> each.save(() -> page.sections().save(() -> tell(Messages.saved))));
        } else {
            page.sections().save(() -> tell(Messages.saved));
        }
    }

    /** Saves what there is to save, and does something with the card then. */
    public void saved(Runnable then) {
        saving.ifPresent(each -> each.save(then));
    }

    /** Begins to log a contact on the card. */
    public void log() {
        getSite().getPage().activate(this);
        log.ifPresentOrElse(
                CardLog::begin,
                () -> page.say(Tone.INFORMATION, org.kartotek.ui.customers.contactlog.Messages.saveCardFirst));
    }

    /** Says at the foot of the window what became of the card, until it is edited again. */
    private void tell(String news) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(news);
    }

    /** Saves, and goes on with a blank card, unless more was typed in the meantime. */
    public void saveAndNew() {
        saving.ifPresent(each -> each.save(
                () -> page.sections().save(() -> getSite().getPage().reuseEditor(this, CardInput.newCard()))));
    }

    /** Takes back what was typed since the card was read. */
    public void revert() {
        if (page.sections().isInFront()) {
            page.sections().revert();
        } else {
            saving.ifPresent(CardSaving::revert);
        }
    }

    /** Says something across the card, with what can be done now. */
    public void say(Tone tone, String sentence, Way... ways) {
        page.say(tone, sentence, ways);
    }

    /** Takes away what is said across the card. */
    public void quiet() {
        page.quiet();
    }

    /** Puts the address of the card on the clipboard. */
    public void copyAddress() {
        model().ifPresent(model -> new AddressClipboard(page, model).copy());
    }

    /** Splits the address on the clipboard into the fields of the card, after the user has seen it. */
    public void pasteAddress() {
        model().ifPresent(model -> new AddressClipboard(page, model).paste());
    }

    /**
     * Takes back the last edit that is not saved, or does again what was taken back.
     *
     * @return whether there is something unsaved, so that nothing that was saved is touched
     */
    public boolean step(boolean back) {
        if (page.sections().isInFront()) {
            return page.sections().undo(back);
        }
        Optional<EditHistory> history = model().map(CardModel::history);
        boolean steps = history.filter(each -> back ? each.canUndo() : each.canRedo()).isPresent();
        history.flatMap(each -> back ? each.undo() : each.redo()).ifPresent(page::reveal);
        return steps || model().filter(CardModel::isDirty).isPresent();
    }

    private void showTimeline(boolean inFront) {
        if (inFront && desk.catalogue().filter(catalogue -> catalogue.has(OfficeFunction.TIMELINE)).isPresent()) {
            desk.index().filter(index -> cardId() != 0).ifPresent(index -> page.showTimeline(desk, index, cardId()));
        } else {
            page.hideTimeline();
        }
    }

    /** Shows the timeline in place of the form, or the form again. */
    public void toggleTimeline() {
        showTimeline(!page.isTimelineShown());
    }

    private void writeLetter() {
        new RunCommand(getSite()).byId(CommandIds.LETTER);
    }

    private void backToList() {
        new RunCommand(getSite()).byId(CommandIds.LIST);
    }

    /** Called where a tab with unsaved entries is closed: the window lives on while this waits. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        saving.ifPresent(each -> {
            saveCard();
            Display display = getSite().getShell().getDisplay();
            each.waitUntilDone(display);
            while (page.sections().isBusy()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        });
        log.filter(CardLog::isTyped).ifPresent(each -> {
            each.save(() -> {});
            each.waitUntilDone(getSite().getShell().getDisplay());
        });
        monitor.setCanceled(isDirty());
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a card has one place");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return model().filter(CardModel::isDirty).isPresent()
                || log.filter(CardLog::isTyped).isPresent()
                || page != null && page.sections().isDirty();
    }

    @Override
    public int promptToSaveOnClose() {
        return SaveQuestion.ask(getSite().getShell(), getPartName());
    }

    @Override
    public void setFocus() {
        log.ifPresent(CardLog::follow);
        if (log.filter(CardLog::setFocus).isEmpty()) {
            page.setFocus();
        }
    }

    /** Whoever closes a card without saving it does not want the entries; where the whole window goes, they are offered again. */
    private void endDrafts() {
        if (drafts == null) {
            return;
        }
        if (PlatformUI.getWorkbench().isClosing()) {
            drafts.close();
        } else {
            drafts.discard();
        }
    }

    @Override
    public void dispose() {
        reading.ifPresent(Asked::cancel);
        forget.forEach(Runnable::run);
        endLog();
        endDrafts();
        if (page != null) {
            page.sections().clear();
        }
        super.dispose();
    }
}
