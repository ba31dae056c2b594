/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.presentation.recent.KeptCards;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Delay;
import org.kartotek.presentation.work.Listeners;

/**
 * Finds cards and commands while somebody types: cards at hand as long as nothing is typed, then what a search finds, then the
 * commands with these words; after {@value #COMMANDS_ONLY} commands alone. Lives on the thread of the user interface.
 */
public final class QuickOpen {
    /** Typed first, it says that a command is looked for. */
    public static final String COMMANDS_ONLY = ">";

    private static final int MOST_CARDS = 12;
    private static final int MOST_COMMANDS = 5;
    /** Long enough for quick typing, short enough not to be noticed; in milliseconds. */
    private static final int PAUSE = 100;

    private final Background background;
    private final CardIndex index;
    private final KeptCards atHand;
    private final Delay delay;
    private final Function<String, List<Offer.OfCommand>> commands;
    private final Consumer<RuntimeException> failed;
    private final CardLines lines;
    private final Listeners listeners = new Listeners();
    private List<Offer> offers = List.of();
    private String text = "";
    private Runnable waiting = () -> {};
    private Optional<Asked> asked = Optional.empty();
    private boolean settled;

    /**
     * @param atHand offered while nothing is typed
     * @param commands finds commands by words; may run often
     * @param failed gets what a search threw
     */
    public QuickOpen(
            Background background,
            CardIndex index,
            KeptCards atHand,
            Delay delay,
            Function<String, List<Offer.OfCommand>> commands,
            Consumer<RuntimeException> failed) {
        this.background = background;
        this.index = index;
        this.atHand = atHand;
        this.delay = delay;
        this.commands = commands;
        this.failed = failed;
        Catalogue catalogue = index.catalogue(index.session());
        lines = new CardLines(catalogue, new ValueText(catalogue, index.session().locale()));
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** What can be chosen now, best first. */
    public List<Offer> offers() {
        return offers;
    }

    /** What is looked for, without space at either end. */
    public String text() {
        return text;
    }

    /** Whether the offers are those for the text. */
    public boolean isSettled() {
        return settled;
    }

    /** Offers what is at hand. */
    public void begin() {
        look();
    }

    /** All that stands in the box now. */
    public void type(String typed) {
        String stripped = typed.strip();
        if (stripped.equals(text)) {
            return;
        }
        text = stripped;
        settled = false;
        waiting.run();
        waiting = delay.after(PAUSE, this::look);
    }

    private void look() {
        asked.ifPresent(Asked::cancel);
        if (text.startsWith(COMMANDS_ONLY)) {
            arrived(List.of(), commands.apply(text.substring(1).strip()));
            return;
        }
        String wanted = text;
        asked = Optional.of(background.ask(
                monitor -> wanted.isEmpty() ? cardsAtHand() : found(wanted, monitor),
                cards -> arrived(cards, wanted.isEmpty() ? List.of() : some(commands.apply(wanted))),
                failed));
    }

    private static List<Offer.OfCommand> some(List<Offer.OfCommand> all) {
        return all.subList(0, Math.min(MOST_COMMANDS, all.size()));
    }

    private void arrived(List<Offer.OfCard> cards, List<Offer.OfCommand> found) {
        List<Offer> all = new ArrayList<>(cards);
        all.addAll(found);
        offers = List.copyOf(all);
        settled = true;
        listeners.changed();
    }

    private List<Offer.OfCard> found(String wanted, IProgressMonitor monitor) {
        CardQuery query = CardQuery.customers()
                .withColumns(lines.columns())
                .where(new Criterion.Search(wanted))
                .orderedBy(order());
        return index.queries().page(index.session(), query, PageRequest.first(MOST_CARDS), monitor).rows().stream()
                .map(lines::of)
                .toList();
    }

    private List<Order> order() {
        return index.catalogue(index.session())
                .find(Kind.CUSTOMER, "name")
                .filter(name -> name.is(FieldTrait.SORTABLE))
                .map(name -> List.of(new Order(new FieldPath(name.key()), false)))
                .orElse(List.of());
    }

    /** The pinned ones first; those that are gone, or not this user's any more, are left out. */
    private List<Offer.OfCard> cardsAtHand() {
        List<Long> recent = atHand.recent().stream().filter(card -> !atHand.pinned().contains(card)).toList();
        List<Long> all = Stream.concat(atHand.pinned().stream(), recent.stream()).toList();
        Map<Long, Card> cards = index.cards().byIds(index.session(), all).stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
        return Stream.concat(
                        atHand.pinned().stream().map(card -> line(cards, card, Offer.Reason.PINNED)),
                        recent.stream().map(card -> line(cards, card, Offer.Reason.RECENT)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Offer.OfCard> line(Map<Long, Card> cards, long card, Offer.Reason why) {
        return Optional.ofNullable(cards.get(card)).map(found -> lines.of(card, found.customer()::value, why));
    }

    /** Nobody looks any more. */
    public void dispose() {
        waiting.run();
        asked.ifPresent(Asked::cancel);
    }
}
