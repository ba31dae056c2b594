/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.kartotek.presentation.card.CardDraft;
import org.kartotek.presentation.card.Unsaved;
import org.kartotek.presentation.work.Delay;

/**
 * Writes what is typed on one card to the disk a moment later, and removes it as soon as it is saved or taken back. Lives on
 * the thread of the user interface; only files are touched elsewhere.
 */
public final class DraftKeeper {
    /** Between a key stroke and its way to the disk, in milliseconds. A second is what may be lost, disk included. */
    public static final int PAUSE = 250;

    private static final CardDraft NOTHING = new CardDraft(0, "", List.of());

    private final Unsaved edits;
    private final DraftFolder folder;
    private final String file;
    private final Delay delay;
    private final Executor worker;
    private final Consumer<RuntimeException> failed;
    private final AtomicReference<CardDraft> wanted = new AtomicReference<>();
    private final Runnable forget;
    private Runnable waiting;
    private boolean written;

    /**
     * @param file where the draft is kept, see {@link DraftFolder#newFile}
     * @param restored whether it is there already
     * @param worker runs short tasks on any other thread
     * @param failed gets what kept a draft from being written, on that thread
     */
    public DraftKeeper(
            Unsaved edits,
            DraftFolder folder,
            String file,
            boolean restored,
            Delay delay,
            Executor worker,
            Consumer<RuntimeException> failed) {
        this.edits = edits;
        this.folder = folder;
        this.file = file;
        this.delay = delay;
        this.worker = worker;
        this.failed = failed;
        this.written = restored;
        forget = edits.onChange(this::changed);
        if (restored) {
            keep();
        }
    }

    private void changed() {
        if (!edits.isDirty()) {
            if (written || waiting != null) {
                keep();
            }
        } else if (waiting == null) {
            waiting = delay.after(PAUSE, this::keep);
        }
    }

    private void keep() {
        stopWaiting();
        written = edits.isDirty();
        hand(unsaved());
    }

    /** What was only filled in for the user is not worth keeping. */
    private CardDraft unsaved() {
        return edits.isDirty() ? edits.unsaved() : NOTHING;
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.run();
            waiting = null;
        }
    }

    private void hand(CardDraft draft) {
        wanted.set(draft);
        worker.execute(this::write);
    }

    /** Whichever thread comes first writes what is newest. */
    private synchronized void write() {
        CardDraft draft = wanted.getAndSet(null);
        if (draft == null) {
            return;
        }
        try {
            if (draft.isEmpty()) {
                folder.remove(file);
            } else {
                folder.write(file, draft);
            }
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    /** The user does not want the entries: they go from the disk too. */
    public void discard() {
        forget.run();
        stopWaiting();
        hand(NOTHING);
    }

    /** The window goes, and the entries stay: what is not on its way to the disk yet is written before this returns. */
    public void close() {
        forget.run();
        if (waiting != null) {
            stopWaiting();
            wanted.set(unsaved());
        }
        write();
    }
}
