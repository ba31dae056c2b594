/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.list.CardList;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Delay;
import org.kartotek.presentation.work.Listeners;

/**
 * The opportunities of a card index in columns, one for each stage. A column reads only the pages that somebody looks at; what all of
 * them come to is added up beside it. Stages that are over take opportunities even where none of theirs is shown. Thread of the user
 * interface.
 */
public final class Board {
    private final Background background;
    private final Delay delay;
    private final CardIndex index;
    private final Listeners listeners = new Listeners();
    private List<BoardColumn> columns = List.of();
    private Map<String, StageSums> sums = Map.of();
    private BoardFilter filter;
    private Optional<Asked> adding = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean added;

    /** @param delay waits before what failed is tried again */
    public Board(Background background, Delay delay, CardIndex index, BoardFilter filter) {
        this.background = background;
        this.delay = delay;
        this.index = index;
        this.filter = filter;
    }

    /** Whether there is a board for a session: it sees opportunities and their stages. */
    public static boolean isReadable(Catalogue catalogue) {
        return Stages.field(catalogue).isPresent();
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    public BoardFilter filter() {
        return filter;
    }

    /** Shows others. */
    public void show(BoardFilter wanted) {
        filter = wanted;
        refresh();
    }

    /** Reads anew; what is there stays until then. */
    public void refresh() {
        arrange();
        adding.ifPresent(Asked::cancel);
        Criterion which = criterion();
        adding = Optional.of(background.ask(monitor -> add(which, monitor), this::added, this::failed));
    }

    /** Stops all reading; the board is not used after it. */
    public void dispose() {
        adding.ifPresent(Asked::cancel);
        columns.forEach(BoardColumn::dispose);
    }

    private Catalogue catalogue() {
        return index.catalogue(index.session());
    }

    private Locale locale() {
        return index.session().locale();
    }

    /** Which opportunities are on the board now. */
    public Criterion criterion() {
        return filter.criterion(catalogue(), index.session(), index.session().today());
    }

    /** Puts the columns in order and has each of them read. */
    private void arrange() {
        Criterion which = criterion();
        BoardCards cards = new BoardCards(catalogue(), locale(), index.session().today());
        List<Choice> stages = new Stages(catalogue(), locale()).shown(used());
        List<BoardColumn> former = columns;
        columns = stages.stream().map(stage -> column(stage, former)).toList();
        former.stream().filter(column -> !columns.contains(column)).forEach(BoardColumn::dispose);
        columns.forEach(column -> {
            column.sum(sums.getOrDefault(column.key(), StageSums.NOTHING));
            column.show(cards, cards.query(which).where(Stages.at(column.key())));
        });
    }

    private Set<String> used() {
        return sums.entrySet().stream()
                .filter(each -> each.getValue().count() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private BoardColumn column(Choice stage, List<BoardColumn> former) {
        boolean folded = Stages.CLOSED.contains(stage.key()) && !filter.closed();
        return former.stream().filter(column -> column.is(stage, folded)).findFirst().orElseGet(() -> {
            CardList list = new CardList(background, delay, index.queries(), index.session());
            list.onChange(listeners::changed);
            return new BoardColumn(stage, locale(), folded, list);
        });
    }

    private Map<String, StageSums> add(Criterion which, IProgressMonitor monitor) {
        Catalogue catalogue = catalogue();
        List<String> read = Stream.of(Stages.KEY, "amount", "probability")
                .filter(key -> catalogue.find(Kind.OPPORTUNITY, key).isPresent())
                .toList();
        CardQuery query = new CardQuery(
                Kind.OPPORTUNITY, read.stream().map(FieldPath::new).toList(), which, List.of(), OptionalInt.empty());
        int amount = read.indexOf("amount");
        int probability = read.indexOf("probability");
        Map<String, StageSums.Growing> growing = new HashMap<>();
        index.queries()
                .stream(
                        index.session(),
                        query,
                        row -> growing.computeIfAbsent(Stages.key(row.values().getFirst()), key -> new StageSums.Growing())
                                .add(value(row.values(), amount), value(row.values(), probability)),
                        monitor);
        return growing.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().sums()));
    }

    private static Value value(List<Value> values, int place) {
        return place < 0 ? Value.UNKNOWN : values.get(place);
    }

    private void added(Map<String, StageSums> result) {
        boolean others = !columnsFor(result).equals(columns.stream().map(BoardColumn::key).toList());
        sums = result;
        added = true;
        failure = Optional.empty();
        if (others) {
            arrange();
        } else {
            columns.forEach(column -> column.sum(sums.getOrDefault(column.key(), StageSums.NOTHING)));
        }
        listeners.changed();
    }

    private List<String> columnsFor(Map<String, StageSums> result) {
        return new Stages(catalogue(), locale()).shown(result.keySet()).stream().map(Choice::key).toList();
    }

    private void failed(RuntimeException problem) {
        failure = Optional.of(problem);
        listeners.changed();
    }

    /** The columns in the order of the stages. */
    public List<BoardColumn> columns() {
        return columns;
    }

    /** How many opportunities there are; empty while that is not known. */
    public Optional<Long> count() {
        return added
                ? Optional.of(sums.values().stream().mapToLong(StageSums::count).sum())
                : Optional.empty();
    }

    /** Why it could not be read, where that is so. */
    public Optional<RuntimeException> failure() {
        return failure.or(() -> columns.stream().flatMap(column -> column.failure().stream()).findFirst());
    }

    /** Whether the session may take opportunities to other stages. */
    public boolean isMovable() {
        return Stages.field(catalogue()).filter(index.session().rights()::mayWrite).isPresent();
    }

    /** The next column that takes opportunities, seen from one; empty where there is none. */
    public Optional<BoardColumn> next(BoardColumn from, int direction) {
        List<BoardColumn> all = new ArrayList<>(columns);
        int place = all.indexOf(from) + direction;
        while (place >= 0 && place < all.size() && !takes(all.get(place))) {
            place += direction;
        }
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** Whether opportunities can be taken to a stage. */
    public boolean takes(BoardColumn column) {
        return !column.isRetired() && !column.key().equals(Stages.NONE);
    }

    /**
     * Takes an opportunity to another stage.
     *
     * @param done run when that is written
     * @param failed gets why it is not; the board is read anew then
     */
    public void move(BoardCard card, BoardColumn to, Runnable done, Consumer<RuntimeException> failed) {
        StageMove move = new StageMove(index, new Stages(catalogue(), locale()));
        background.ask(
                monitor -> {
                    move.run(card, to.key());
                    return card;
                },
                moved -> done.run(),
                problem -> {
                    refresh();
                    failed.accept(problem);
                });
    }
}
