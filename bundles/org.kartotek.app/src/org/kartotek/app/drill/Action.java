/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing that a user does.
 *
 * @param name what it is called in the figures
 * @param keys what is pressed, or {@link #HEAD} for a click on the head of the list
 */
record Action(String name, String keys) {
    /** Orders the list. */
    static final String HEAD = "head";

    /** Beginnings of names that the cards of the benchmark have, from frequent ones to rare ones. */
    private static final List<String> WORDS = List.of("mull", "han", "gar", "berl", "linden", "niel", "stein", "kow");

    /** A morning at the telephone, over and over. */
    static List<Action> morning(int count) {
        List<Action> all = new ArrayList<>();
        for (int round = 0; all.size() < count; round++) {
            caller(all, WORDS.get(round % WORDS.size()));
            edit(all);
            around(all, WORDS.get((round + 3) % WORDS.size()));
            list(all);
            newCard(all);
        }
        return all.subList(0, count);
    }

    private static void caller(List<Action> all, String word) {
        all.add(new Action("to the search box", "Ctrl+F"));
        letters(all, "a letter into the search", word);
        all.add(new Action("down to the list", "Down"));
        all.add(new Action("a row down", "Down"));
        all.add(new Action("a page down", "PageDown"));
        all.add(new Action("open a card", "Enter"));
    }

    private static void edit(List<Action> all) {
        all.add(new Action("to the next field", "Tab"));
        all.add(new Action("to the next field", "Tab"));
        all.add(new Action("to the next field", "Tab"));
        letters(all, "a letter into a field", "ove");
        all.add(new Action("save", "Ctrl+S"));
        all.add(new Action("undo", "Ctrl+Z"));
    }

    private static void around(List<Action> all, String word) {
        all.add(new Action("next card", "Ctrl+Down"));
        all.add(new Action("next card", "Ctrl+Down"));
        all.add(new Action("previous card", "Ctrl+Up"));
        all.add(new Action("back", "Alt+Left"));
        all.add(new Action("forward", "Alt+Right"));
        all.add(new Action("timeline", "Ctrl+H"));
        all.add(new Action("quick open", "Ctrl+K"));
        letters(all, "a letter into quick open", word);
        all.add(new Action("open from quick open", "Enter"));
    }

    private static void list(List<Action> all) {
        all.add(new Action("to the search box", "Ctrl+F"));
        all.add(new Action("clear the search", "Esc"));
        all.add(new Action("to the list", "Alt+Up"));
        all.add(new Action("to the end of the list", "End"));
        all.add(new Action("a page up", "PageUp"));
        all.add(new Action("to the top of the list", "Home"));
        IntStream.range(0, 3).forEach(i -> all.add(new Action("a page down", "PageDown")));
        all.add(new Action("sort", HEAD));
        all.add(new Action("sort", HEAD));
    }

    private static void newCard(List<Action> all) {
        all.add(new Action("new card", "Ctrl+N"));
        letters(all, "a letter into a field", "new");
        all.add(new Action("save", "Ctrl+S"));
        all.add(new Action("undo", "Ctrl+Z"));
        all.add(new Action("close the card", "Ctrl+W"));
    }

    private static void letters(List<Action> all, String name, String word) {
        word.chars().forEach(letter -> all.add(new Action(name, Character.toString(letter))));
    }
}
