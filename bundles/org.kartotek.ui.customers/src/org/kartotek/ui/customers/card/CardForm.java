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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.ui.customers.documents.DocumentDeeds;
import org.kartotek.ui.customers.documents.DocumentsPane;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.customers.form.SectionPane;
import org.kartotek.ui.customers.form.SectionTitles;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.form.Pieces;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.SectionFlow;
import org.kartotek.ui.theme.Theme;

/**
 * The sections, fields and parts of a card, as the catalogue has them. It is built piece by piece, so that a user who types or
 * scrolls meanwhile need not wait for all of it; the first field is there at once.
 */
final class CardForm {
    private final Map<FieldModel, FieldLine> lines = new IdentityHashMap<>();
    private final List<Consumer<FieldModel>> openers = new ArrayList<>();
    private final Pieces missing;
    private final ScrolledPage scroll;
    private final Theme theme;
    private final CardModel model;
    private final FieldLines maker;
    /** Whether the caret is moved when all is built; asking twice would put it off for ever. */
    private boolean focusWaits;

    /**
     * @param documents what can be done with documents; empty where the card is only looked at
     * @param back run when the user leaves the form with Esc
     */
    CardForm(ScrolledPage scroll, Theme theme, CardModel model, Optional<DocumentDeeds> documents, Runnable back) {
        this.scroll = scroll;
        this.theme = theme;
        this.model = model;
        maker = new FieldLines(theme, model.help(), back, lines);
        Composite sections = new Composite(scroll.content(), SWT.NONE);
        sections.setBackground(scroll.content().getBackground());
        sections.setLayout(new SectionFlow());
        sections.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        missing = new Pieces(sections);
        int labels = maker.labelWidth(sections, model.customer().fields());
        model.customer().sections().forEach((key, fields) -> missing.add(() -> addSection(sections, key, fields, labels)));
        model.parts().forEach(parts -> missing.add(() -> addParts(parts, documents)));
        missing.add(() -> scroll.content().layout(true, true));
        missing.next();
        missing.goOn();
    }

    private void addSection(Composite sections, String key, List<FieldModel> fields, int labels) {
        String title = model.section(key).orElseGet(() -> SectionTitles.of(key));
        new SectionPane(sections, theme, title, fields, maker, labels);
    }

    private void addParts(PartList parts, Optional<DocumentDeeds> documents) {
        Composite content = scroll.content();
        boolean deeds = parts.kind() == Kind.DOCUMENT && documents.isPresent();
        openers.add(
                deeds
                        ? new DocumentsPane(content, theme, parts, documents.get(), new PartFields(maker), model.locale())::open
                        : new PartPane(content, theme, parts, maker)::open);
    }

    /** Builds what is missing now, for whoever needs all of it. */
    void complete() {
        missing.complete();
    }

    /** Fills a page with a card that is only read. */
    static void readOnly(ScrolledPage page, Theme theme, CardModel card) {
        new CardForm(page, theme, card, Optional.empty(), () -> {});
    }

    /** Puts the caret where it was last, or into the first field; into that for now where the other is not built yet. */
    void setFocus() {
        Optional<FieldLine> last = last();
        if (last.isPresent() || missing.isDone()) {
            last.or(this::first).ifPresent(FieldLine::setFocus);
        } else {
            first().ifPresent(FieldLine::setFocusForNow);
            if (!focusWaits) {
                focusWaits = true;
                missing.add(this::moveFocus);
            }
        }
    }

    private void moveFocus() {
        focusWaits = false;
        if (first().filter(line -> line.input().isFocusControl()).isPresent()) {
            setFocus();
        }
    }

    private Optional<FieldLine> last() {
        return lines.values().stream().filter(FieldLine::hadFocusLast).findFirst();
    }

    /** @param use happens when the user wants to use a number or an address of the card */
    void onUse(FieldLines.Use use) {
        maker.onUse(use);
    }

    /** The field that had the caret last. */
    Optional<FieldModel> lastField() {
        return lines.entrySet().stream()
                .filter(each -> each.getValue().hadFocusLast())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it shows this card, and not another or a blank one. */
    boolean shows(CardModel card) {
        return !card.isNew() && card.id() == model.id();
    }

    private Optional<FieldLine> first() {
        return model.customer().fields().stream().findFirst().map(lines::get);
    }

    /** Puts the caret into a field; the row of its part is opened for that. */
    void reveal(FieldModel field) {
        complete();
        openers.forEach(each -> each.accept(field));
        FieldLine line = lines.get(field);
        if (line != null) {
            line.setFocus();
        }
    }
}
