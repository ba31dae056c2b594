/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kartotek.core.query.CardQuery;

/**
 * Which letters are wanted.
 *
 * @param template a document or template of Word or LibreOffice
 * @param cards ids of the cards in the order of their letters; none to write to all that {@code query} finds
 * @param query of cards; its columns do not matter
 * @param contact id of the person at the customer whom the letter greets; the first one of the card where left out
 * @param language of dates, numbers and words; that of each customer where left out
 * @param without who of a list gets no letter; nor does who has no address, where the template asks for one
 * @param out the file for all letters, or the folder for a file each
 * @param each whether each letter gets a file of its own
 */
public record LetterRequest(
        TemplatePlace template,
        List<Long> cards,
        CardQuery query,
        OptionalLong contact,
        Optional<Locale> language,
        Set<LetterConcern> without,
        Path out,
        boolean each) {

    public LetterRequest {
        cards = List.copyOf(cards);
        without = Set.copyOf(without);
    }

    /** Letters to cards that somebody has chosen, in one file. */
    public static LetterRequest to(List<Long> cards, TemplatePlace template, Path out) {
        return new LetterRequest(
                template, cards, CardQuery.customers(), OptionalLong.empty(), Optional.empty(), Set.of(), out, false);
    }

    /** Letters to all that a query finds, in one file. */
    public static LetterRequest toAll(CardQuery query, TemplatePlace template, Path out) {
        return new LetterRequest(template, List.of(), query, OptionalLong.empty(), Optional.empty(), Set.of(), out, false);
    }

    /** The same, greeting a contact of the card. */
    public LetterRequest greeting(OptionalLong person) {
        return new LetterRequest(template, cards, query, person, language, without, out, each);
    }

    /** The same in one language, or in that of each customer. */
    public LetterRequest in(Optional<Locale> wanted) {
        return new LetterRequest(template, cards, query, contact, wanted, without, out, each);
    }

    /** The same, without those of a list whom one of these concerns. */
    public LetterRequest without(Set<LetterConcern> concerns) {
        return new LetterRequest(template, cards, query, contact, language, concerns, out, each);
    }

    /** The same with a file for each letter, in the folder {@link #out}. */
    public LetterRequest apart() {
        return new LetterRequest(template, cards, query, contact, language, without, out, true);
    }

    /** Whether it is for a list, and not for one card that somebody has before him. */
    public boolean isList() {
        return cards.size() != 1;
    }
}
