/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.ui.customers.documents.DocumentDeeds;
import org.kartotek.ui.customers.form.ConflictPane;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.customers.section.SectionStack;
import org.kartotek.ui.customers.timeline.TimelinePane;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.ReachUse;
import org.kartotek.ui.form.FileDrop;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.theme.Theme;

/** The page of a card: who this is, what there is to say, and the form. */
final class CardPage {
    private final Composite whole;
    private final Theme theme;
    private final Deeds deeds;
    private final CardHead head;
    private final Notice notice;
    private final Composite body;
    private final ScrolledPage scroll;
    private final Composite above;
    private final GridData place;
    private CardForm form;
    private ConflictPane conflicts;
    private TimelinePane timeline;
    private FieldLines.Use use = (field, link, value) -> ReachUse.OPEN.use(link, value);
    private final SectionStack sections;

    /**
     * What the user can do on the page.
     *
     * @param timeline shows the timeline in place of the form, or the form again
     * @param letter writes one to the customer
     * @param back to the list
     */
    record Deeds(Runnable save, Runnable revert, Consumer<Boolean> timeline, Runnable letter, Runnable back) {}

    /** @param perspectives say which tabs come first */
    CardPage(Composite parent, Perspectives perspectives, Deeds deeds) {
        this.deeds = deeds;
        theme = new Theme(parent);
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        whole.setLayout(layout);
        head = new CardHead(whole, theme, deeds);
        Composite line = new Composite(whole, SWT.NONE);
        line.setLayout(new FillLayout());
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        notice = new Notice(whole, theme, "card.notice");
        above = new Composite(whole, SWT.NONE);
        above.setLayout(new FillLayout());
        place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.exclude = true;
        above.setLayoutData(place);
        body = new Composite(whole, SWT.NONE);
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll = new ScrolledPage(body, theme);
        sections = new SectionStack(line, body, theme, perspectives, this::front);
        bringUp(scroll.control());
        whole.setTabList(new Control[] {above, body, head.control(), line});
    }

    /** Offers something above the form; the maker gets the place to build it in, the theme, and how to take it away again. */
    void offer(Offer maker) {
        withdraw();
        maker.build(above, theme, this::withdraw);
        place.exclude = false;
        above.setVisible(true);
        whole.layout(true, true);
    }

    /** What can be built above the form. */
    @FunctionalInterface
    interface Offer {
        void build(Composite parent, Theme theme, Runnable away);
    }

    /** Takes away what was offered above the form. */
    void withdraw() {
        for (Control child : above.getChildren()) {
            child.dispose();
        }
        if (!place.exclude) {
            place.exclude = true;
            above.setVisible(false);
            whole.layout(true, true);
            setFocus();
        }
    }

    /** Shows a card that is there. */
    void show(CardModel model, DocumentDeeds documents) {
        // the place in one card is none in another, and fields that go hand the focus on to those that are left
        boolean same = form != null && form.shows(model);
        Optional<FieldLine> place = same ? FieldLine.last(whole.getShell()) : Optional.empty();
        clear();
        hideTimeline();
        sections.clear();
        withdraw();
        notice.hide();
        head.show(model, documents);
        FieldLine.setLast(whole.getShell(), place);
        form = new CardForm(scroll, theme, model, Optional.of(documents), deeds.back());
        form.onUse(use);
    }

    /**
     * What plug-ins contribute to a card that is saved stands in its tabs from now on.
     *
     * @param openCard opens another card
     * @param changed run when a section becomes dirty or clean
     */
    void startSections(Desk desk, CardIndex index, long cardId, LongConsumer openCard, Runnable changed, Runnable typed) {
        sections.start(new CardPlace(desk, index, cardId, theme, openCard, sections::open, changed, typed, deeds.back()));
    }

    /** The sections that plug-ins contribute. */
    SectionStack sections() {
        return sections;
    }

    /** Shows a section, or the form of the card. */
    private void front(Optional<Control> section) {
        if (timeline != null) {
            timeline.control().dispose();
            timeline = null;
            head.setTimeline(false);
        }
        bringUp(section.orElse(scroll.control()));
    }

    private void showForm() {
        if (sections.isInFront() || timeline != null) {
            sections.show("");
        }
    }

    /** Shows the timeline of the card in place of the form. */
    void showTimeline(Desk desk, CardIndex index, long cardId) {
        hideTimeline();
        timeline = new TimelinePane(body, theme, desk, index, cardId, CardForm::readOnly);
        bringUp(timeline.control());
        head.setTimeline(true);
        timeline.setFocus();
    }

    /** Shows the form again. */
    void hideTimeline() {
        if (timeline != null) {
            sections.bringUp();
            setFocus();
        }
    }

    boolean isTimelineShown() {
        return timeline != null;
    }

    private void bringUp(Control wanted) {
        ((StackLayout) body.getLayout()).topControl = wanted;
        body.layout();
    }

    /**
     * Shows what was changed here and elsewhere, field by field.
     *
     * @param save run when the user has chosen
     */
    void showConflicts(CardModel model, Runnable save) {
        noConflicts();
        showForm();
        form.complete();
        conflicts = new ConflictPane(
                scroll.content(), theme, model.form(), record -> PartWords.of(record.kind()).summary(record), save);
        scroll.content().layout(true, true);
        conflicts.reveal();
    }

    void revealConflicts() {
        if (conflicts != null) {
            conflicts.setFocus();
        }
    }

    void noConflicts() {
        if (conflicts != null) {
            conflicts.dispose();
            conflicts = null;
            scroll.content().layout(true, true);
        }
    }

    private void clear() {
        conflicts = null;
        scroll.clear();
        form = null;
    }

    void reading() {
        head.say(Messages.reading);
    }

    /** The card does not exist, or not for this user. */
    void gone() {
        say(Tone.WARNING, Messages.gone);
    }

    void unreadable(RuntimeException problem) {
        say(Tone.ERROR, Problem.told(problem, Messages.unreadable, "org.kartotek.ui.customers"));
    }

    void say(Tone tone, String sentence, Notice.Way... ways) {
        notice.show(tone, sentence, ways);
    }

    /** Nothing to say any more. */
    void quiet() {
        notice.hide();
    }

    /** A sentence does not hold any more; what was said after it stays. */
    void quiet(String sentence) {
        if (notice.sentence().equals(sentence)) {
            notice.hide();
        }
    }

    /** Puts the caret into a field. */
    void reveal(FieldModel field) {
        showForm();
        if (form != null) {
            form.reveal(field);
        }
    }

    void setFocus() {
        if (timeline != null) {
            timeline.setFocus();
        } else if (sections.isInFront()) {
            sections.setFocus();
        } else if (form != null) {
            form.setFocus();
        } else {
            whole.setFocus();
        }
    }

    /** What is being typed is taken as it would be on leaving the field. */
    void settle() {
        Control focus = display().getFocusControl();
        if (focus != null && focus.getData(FieldLine.KEY) instanceof FieldLine line) {
            line.settle();
        }
    }

    /** @param wanted happens when the user wants to use a number or an address of the card */
    void onUse(FieldLines.Use wanted) {
        use = wanted;
        if (form != null) {
            form.onUse(wanted);
        }
    }

    /** The field that had the caret last. */
    Optional<FieldModel> lastField() {
        return form == null ? Optional.empty() : form.lastField();
    }

    /** Says in the head who was in touch with the customer last. */
    void tellContact(String sentence) {
        head.tellContact(sentence);
    }

    /** Whether somebody can see it now. */
    boolean isSeen() {
        return whole.isVisible();
    }

    /** @param dropped gets the files that are dropped onto the page */
    void onDrop(Consumer<List<Path>> dropped) {
        new FileDrop(whole, dropped);
    }

    boolean isDisposed() {
        return whole.isDisposed();
    }

    Display display() {
        return whole.getDisplay();
    }
}
