/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.core.letter.LetterCards;
import org.kartotek.core.letter.LetterField;
import org.kartotek.core.letter.LetterGap;
import org.kartotek.core.letter.LetterNames;
import org.kartotek.core.letter.LetterOutline;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.letter.Letters;
import org.kartotek.core.letter.ShippedTemplate;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.presentation.letter.LetterOrder;

/** Letters of one line of plain text, into templates that are not looked at. */
final class PlainLetters implements Letters {
    boolean postal;
    boolean wrong;
    private CardIndex index;

    @Override
    public LetterOutline outline(CardIndex cards, Session session, TemplatePlace template) {
        index = cards;
        LetterNames names = new LetterNames(cards.catalogue(session), session, cards.office().seller());
        List<LetterGap> gaps = new ArrayList<>(List.of(names.find("company"), names.find("salutation")));
        if (postal) {
            gaps.add(names.find("address"));
        }
        Sentence any = Sentence.verbatim("somewhere");
        return new LetterOutline("txt", gaps, wrong ? List.of(new LetterOutline.Wrong("{{compnay}}", any, any)) : List.of());
    }

    @Override
    public LetterReport write(CardIndex cards, Session session, LetterRequest request, IProgressMonitor monitor) {
        List<LetterGap> gaps = outline(cards, session, request.template()).gaps();
        StringBuilder text = new StringBuilder();
        List<Long> written = new ArrayList<>();
        for (Iterator<LetterAddressee> each = new LetterCards(cards, session, request, monitor); each.hasNext(); ) {
            LetterAddressee to = each.next();
            text.append(String.join(" ", gaps.stream().map(gap -> gap.text().apply(to)).toList())).append('\n');
            written.add(to.card().id());
        }
        try {
            Files.writeString(request.out(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LetterReport(written, List.of(request.out()), List.of(), List.of());
    }

    /** Ids of the cards that an order is about, in order. */
    List<Long> asked(LetterOrder order) {
        List<Long> ids = new ArrayList<>();
        new LetterCards(index, index.session(), order.request(), new NullProgressMonitor())
                .forEachRemaining(to -> ids.add(to.card().id()));
        return ids;
    }

    @Override
    public List<ShippedTemplate> shipped() {
        return List.of(
                new ShippedTemplate("plain.txt", Locale.of("da"), Sentence.verbatim("Plain letter")),
                new ShippedTemplate("other.txt", Locale.of("da"), Sentence.verbatim("Other letter")));
    }

    @Override
    public void copy(String name, Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<LetterField> fields(CardIndex cards, Session session) {
        return List.of();
    }
}
