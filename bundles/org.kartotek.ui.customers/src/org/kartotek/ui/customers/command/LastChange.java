/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.change.LastChanges;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.customers.undo.ChangeWords;
import org.kartotek.ui.customers.undo.Messages;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** Takes the user's last change set back, or does again what was taken back last. */
final class LastChange {
    /** Whoever takes back more than this by a key is asked first. */
    private static final int MANY = 10;

    private final IWorkbenchPage page;
    private final Desk desk;
    private final Display display;

    LastChange(IWorkbenchWindow window) {
        page = window.getActivePage();
        desk = window.getService(Desk.class);
        display = window.getShell().getDisplay();
    }

    /** @param back whether it is taken back; else it is done again */
    void run(boolean back) {
        desk.index().ifPresent(index -> desk.background().ask(monitor -> find(index, back), found -> begin(index, found, back), this::fail));
    }

    private static Optional<ChangeSetInfo> find(CardIndex index, boolean back) {
        LastChanges last = new LastChanges(
                index.changes().list(index.session(), LastChanges.REACH), index.session().login());
        return back ? last.toUndo() : last.toRedo();
    }

    private void begin(CardIndex index, Optional<ChangeSetInfo> found, boolean back) {
        if (found.isEmpty()) {
            tell(Tone.INFORMATION, back ? Messages.nothingUndo : Messages.nothingRedo);
        } else if (found.get().records() > MANY) {
            ChangeSetInfo set = found.get();
            String question = NLS.bind(Messages.askLarge, ChangeWords.what(set), set.records());
            tell(Tone.WARNING, question, new Way(Messages.takeBack, () -> undo(index, set, back)));
        } else {
            undo(index, found.get(), back);
        }
    }

    private void undo(CardIndex index, ChangeSetInfo set, boolean back) {
        String what = ChangeWords.what(set);
        String done = NLS.bind(back ? Messages.back : Messages.again, what);
        Way redo = new Way(Messages.redo, () -> run(false));
        UndoRun.News news = (tone, sentence) -> {
            if (back && tone != Tone.ERROR) {
                tell(tone, sentence, redo);
            } else {
                tell(tone, sentence);
            }
        };
        new UndoRun(display, index, news)
                .start((changes, monitor) -> changes.undo(index.session(), set.id(), monitor), done, outcome -> {});
    }

    private void fail(RuntimeException problem) {
        tell(Tone.ERROR, Messages.failed);
        throw problem;
    }

    /** News stand over the list, which is always near. */
    private void tell(Tone tone, String sentence, Way... ways) {
        if (page.findView(CustomerListView.ID) instanceof CustomerListView list) {
            list.tell(tone, sentence, ways);
        }
    }
}
