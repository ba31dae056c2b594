/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was edited on a card since it was read or saved, step by step, so that each can be taken back. What is typed without a pause
 * of thought, such as one word, is one step. Lives on the thread of the user interface.
 */
public final class EditHistory {
    /** Far more than anybody takes back; the oldest steps go first. */
    private static final int MOST = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean replaying;

    /**
     * @param place the field that was edited, or null where parts came or went
     * @param word text after the step where more typing may belong to it, else null
     */
    private record Step(FieldModel place, Runnable undo, Runnable redo, String word) {}

    /** The text of a field changed; goes on with the last step where that was the same word. */
    void typed(FieldModel field, String before, String after, Runnable undo, Runnable redo) {
        if (replaying || before.equals(after)) {
            return;
        }
        Step last = done.peek();
        boolean same = last != null && last.place() == field && before.equals(last.word()) && isOneWord(before, after);
        if (same) {
            done.pop();
        }
        add(new Step(field, same ? last.undo() : undo, redo, after));
    }

    /** One letter more or less; a new word begins with the letter after a space. */
    private static boolean isOneWord(String before, String after) {
        if (Math.abs(after.length() - before.length()) != 1) {
            return false;
        }
        boolean begins = after.length() > 1
                && after.length() > before.length()
                && Character.isWhitespace(after.charAt(after.length() - 2))
                && !Character.isWhitespace(after.charAt(after.length() - 1));
        return !begins;
    }

    /** Something was done that stands for itself. */
    void done(FieldModel place, Runnable undo, Runnable redo) {
        if (!replaying) {
            add(new Step(place, undo, redo, null));
        }
    }

    private void add(Step step) {
        done.push(step);
        undone.clear();
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** Does several things as one step. */
    void together(Runnable deed) {
        int before = done.size();
        deed.run();
        Deque<Step> steps = new ArrayDeque<>();
        while (done.size() > before) {
            steps.push(done.pop());
        }
        if (!steps.isEmpty()) {
            add(new Step(
                    null,
                    () -> steps.descendingIterator().forEachRemaining(each -> each.undo().run()),
                    () -> steps.forEach(each -> each.redo().run()),
                    null));
        }
    }

    /** Nothing can be taken back any more: the card was saved or read anew. */
    void clear() {
        done.clear();
        undone.clear();
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /**
     * Takes back the last step.
     *
     * @return the field in which something changed, or empty where it was no single one
     */
    public Optional<FieldModel> undo() {
        return move(done, undone, true);
    }

    /** Does again what was taken back last. */
    public Optional<FieldModel> redo() {
        return move(undone, done, false);
    }

    private Optional<FieldModel> move(Deque<Step> from, Deque<Step> to, boolean back) {
        Step step = from.poll();
        if (step == null) {
            return Optional.empty();
        }
        replaying = true;
        try {
            (back ? step.undo() : step.redo()).run();
        } finally {
            replaying = false;
        }
        to.push(new Step(step.place(), step.undo(), step.redo(), null));
        return Optional.ofNullable(step.place());
    }
}
