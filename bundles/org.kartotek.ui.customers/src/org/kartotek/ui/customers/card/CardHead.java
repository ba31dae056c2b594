/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.rights.Action;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.documents.DocumentDeeds;
import org.kartotek.ui.customers.documents.HeadPicture;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** Who this is, the state of the relation, whose it is, and what can be done with the card. */
final class CardHead {
    private static final int COLUMNS = 3;

    private final Composite head;
    private final HeadPicture picture;
    private final Label name;
    private final Label facts;
    private final Label contact;
    private final Chip status;
    private final Composite buttons;
    private final Button save;
    private final Button revert;
    private final Button timeline;
    private final Button letter;
    private String whole = "";

    CardHead(Composite parent, Theme theme, CardPage.Deeds deeds) {
        head = new Composite(parent, SWT.NONE);
        head.setBackground(theme.color(theme.palette().page()));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        layout.horizontalSpacing = 2 * Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT / 2;
        head.setLayout(layout);
        picture = new HeadPicture(head, 3, this::makeRoom);
        name = label(theme);
        name.setFont(theme.head());
        name.setForeground(theme.color(theme.palette().text()));
        name.setData(TestIds.KEY, "card.name");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        name.setLayoutData(wide);
        name.addListener(SWT.Resize, e -> fitName());
        status = new Chip(head, theme);
        buttons = buttons();
        timeline = toggle(buttons, deeds.timeline());
        letter = button(buttons, Messages.letter, "card.letter", deeds.letter());
        letter.setLayoutData(new RowData());
        revert = button(buttons, Messages.revert, "card.revert", deeds.revert());
        save = button(buttons, Messages.save, "card.save", deeds.save());
        facts = label(theme);
        facts.setForeground(theme.color(theme.palette().quiet()));
        facts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        contact = label(theme);
        contact.setForeground(theme.color(theme.palette().text()));
        contact.setData(TestIds.KEY, "card.contact");
        contact.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        contact.setVisible(false);
        ((GridData) contact.getLayoutData()).exclude = true;
        head.addListener(SWT.Resize, e -> arrange());
        line(parent, theme);
    }

    /** For the picture, where there is one. */
    private void makeRoom() {
        ((GridLayout) head.getLayout()).numColumns = picture.isShown() ? COLUMNS + 1 : COLUMNS;
        head.requestLayout();
    }

    /** Where the name would have to be shortened for their sake, what can be done goes below it. */
    private void arrange() {
        int beside = picture.isShown() || whole.isEmpty() ? 0 : textWidth() + besideName();
        boolean narrow = beside > head.getClientArea().width;
        GridData place = (GridData) name.getLayoutData();
        int columns = narrow ? COLUMNS : 1;
        if (place.horizontalSpan != columns) {
            place.horizontalSpan = columns;
            buttons.setLayoutData(narrow ? new GridData(SWT.END, SWT.CENTER, true, false, COLUMNS - 1, 1) : null);
            head.layout(true, true);
        }
    }

    private int textWidth() {
        GC gc = new GC(name);
        try {
            return gc.textExtent(whole).x;
        } finally {
            gc.dispose();
        }
    }

    private int besideName() {
        GridLayout layout = (GridLayout) head.getLayout();
        return status.width()
                + buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + 2 * (layout.marginWidth + layout.horizontalSpacing);
    }

    private Label label(Theme theme) {
        Label label = new Label(head, SWT.NONE);
        label.setBackground(head.getBackground());
        label.setFont(theme.content());
        return label;
    }

    private Composite buttons() {
        Composite buttons = new Composite(head, SWT.NONE);
        buttons.setBackground(head.getBackground());
        RowLayout row = new RowLayout();
        row.marginTop = 0;
        row.marginBottom = 0;
        row.marginRight = 0;
        row.spacing = Theme.UNIT;
        buttons.setLayout(row);
        return buttons;
    }

    private static Button toggle(Composite parent, Consumer<Boolean> deed) {
        Button button = new Button(parent, SWT.TOGGLE);
        button.setText(Messages.timeline);
        button.setLayoutData(new RowData());
        button.setData(TestIds.KEY, "card.timeline");
        button.setEnabled(false);
        button.addListener(SWT.Selection, e -> deed.accept(button.getSelection()));
        return button;
    }

    /** Shows whether the timeline is in front. */
    void setTimeline(boolean inFront) {
        timeline.setSelection(inFront);
    }

    private static Button button(Composite parent, String label, String testId, Runnable deed) {
        Button button = PushButton.in(parent, label, testId, deed);
        button.setEnabled(false);
        return button;
    }

    private static void line(Composite parent, Theme theme) {
        Composite line = new Composite(parent, SWT.NO_FOCUS);
        line.setBackground(theme.color(theme.palette().line()));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = 1;
        line.setLayoutData(place);
    }

    void say(String text) {
        Verbatim.set(facts, text);
    }

    /** Says who was in touch with the customer last; nothing where that is not known. */
    void tellContact(String sentence) {
        GridData place = (GridData) contact.getLayoutData();
        boolean shown = !sentence.isEmpty();
        set(contact, sentence);
        if (place.exclude == shown) {
            place.exclude = !shown;
            contact.setVisible(shown);
            head.requestLayout();
        }
    }

    /** Follows the card from now on. */
    void show(CardModel model, DocumentDeeds documents) {
        model.onChange(() -> refresh(model, documents));
        refresh(model, documents);
    }

    private void refresh(CardModel model, DocumentDeeds documents) {
        if (head.isDisposed()) {
            return;
        }
        picture.refresh(model, documents);
        RecordModel customer = model.customer();
        whole = model.name().isEmpty() ? Messages.newCard : model.name();
        arrange();
        fitName();
        set(facts, facts(customer));
        status.show(customer.shown("status"), tint(customer));
        timeline.setEnabled(!model.isNew());
        setOffered(timeline, model.has(OfficeFunction.TIMELINE));
        letter.setEnabled(!model.isNew());
        setOffered(letter, model.may(Action.EXPORT) && model.has(OfficeFunction.EXPORTS));
        boolean dirty = model.isDirty();
        save.setEnabled(dirty);
        revert.setEnabled(dirty);
    }

    /** A long name is shortened to the room that there is; the tab tells all of it. */
    private void fitName() {
        set(name, Dialog.shortenText(whole, name));
    }

    private static Optional<Tint> tint(RecordModel customer) {
        return customer.field("status").stream().map(FieldModel::colours).flatMap(List::stream).findFirst().map(Tint::of);
    }

    private void setOffered(Button button, boolean offered) {
        RowData place = (RowData) button.getLayoutData();
        if (place.exclude == offered) {
            place.exclude = !offered;
            button.setVisible(offered);
            head.layout(true, true);
        }
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(Verbatim.of(text))) {
            Verbatim.set(label, text);
        }
    }

    private static String facts(RecordModel customer) {
        String owner = customer.shown("owner");
        return Stream.of(
                        customer.shown("number"),
                        customer.shown("city"),
                        customer.shown("territory"),
                        owner.isEmpty() ? "" : NLS.bind(Messages.ownedBy, owner))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    Composite control() {
        return head;
    }
}
