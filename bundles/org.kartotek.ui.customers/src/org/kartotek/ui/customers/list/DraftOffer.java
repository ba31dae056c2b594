/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.draft.DraftFolder;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.draft.StoredDraft;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** Offers what was typed and not saved when the program ended last. It is asked once, so that its place is shared with no other news. */
final class DraftOffer {
    private static final int NAMED = 4;

    private final Desk desk;
    private final DraftHome home;
    private final Notice notice;
    private final Consumer<StoredDraft> open;

    /**
     * @param notice stands until it is answered
     * @param open brings up a card with what was typed on it
     */
    DraftOffer(Desk desk, DraftHome home, Notice notice, Consumer<StoredDraft> open) {
        this.desk = desk;
        this.home = home;
        this.notice = notice;
        this.open = open;
    }

    /** Looks once, when a card index was opened. */
    void look(CardIndex index) {
        DraftFolder folder = home.of(index);
        desk.background().ask(monitor -> folder.left(), left -> offer(folder, left), DraftOffer::report);
    }

    private static void report(RuntimeException problem) {
        StatusManager.getManager().handle(Status.error("org.kartotek.ui.customers", problem), StatusManager.LOG);
    }

    private void offer(DraftFolder folder, List<StoredDraft> left) {
        if (left.isEmpty() || notice.isDisposed()) {
            return;
        }
        notice.show(
                Tone.WARNING,
                NLS.bind(Messages.draftLeft, names(left)),
                new Way(Messages.draftOpen, () -> {
                    notice.hide();
                    left.forEach(open);
                }),
                new Way(Messages.draftDiscard, () -> {
                    notice.hide();
                    discard(folder, left);
                }));
    }

    private static String names(List<StoredDraft> left) {
        String names = left.stream().limit(NAMED).map(DraftOffer::name).collect(Collectors.joining(", "));
        return left.size() > NAMED ? names + ", …" : names;
    }

    private static String name(StoredDraft draft) {
        String name = draft.draft().name();
        return name.isEmpty() ? Messages.draftNewCard : name;
    }

    private void discard(DraftFolder folder, List<StoredDraft> left) {
        desk.background()
                .ask(
                        monitor -> {
                            left.forEach(each -> folder.remove(each.file()));
                            return left;
                        },
                        done -> {},
                        DraftOffer::report);
    }
}
