/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.text.DateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.draft.DraftFolder;
import org.kartotek.presentation.draft.DraftKeeper;
import org.kartotek.presentation.draft.StoredDraft;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.work.DisplayExecutor;
import org.kartotek.ui.work.JobExecutor;

/** Keeps what is typed on the card of one editor, and brings back what an earlier run of the program left. */
final class CardDrafts {
    private final CardPage page;
    private Optional<DraftKeeper> keeper = Optional.empty();

    CardDrafts(CardPage page) {
        this.page = page;
    }

    /**
     * Keeps the entries of this card from now on.
     *
     * @param left what an earlier run left of it, or empty
     */
    void start(CardModel model, DraftFolder folder, Optional<StoredDraft> left, Locale locale) {
        close();
        left.ifPresent(draft -> bringBack(model, draft, locale));
        Display display = page.display();
        keeper = Optional.of(new DraftKeeper(
                model,
                folder,
                left.map(StoredDraft::file).orElseGet(DraftFolder::newFile),
                left.isPresent(),
                new DisplayExecutor(display)::after,
                new JobExecutor("Keeping entries"),
                problem -> display.asyncExec(() -> tell(problem))));
    }

    private void bringBack(CardModel model, StoredDraft draft, Locale locale) {
        boolean whole = model.restore(draft.draft());
        if (model.isDirty() && model.conflicts().isEmpty()) {
            String at = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale).format(Date.from(draft.at()));
            page.say(Tone.INFORMATION, NLS.bind(whole ? Messages.draftBack : Messages.draftBackInPart, at));
        }
    }

    private void tell(RuntimeException problem) {
        StatusManager.getManager().handle(Status.error("org.kartotek.ui.customers", problem), StatusManager.LOG);
        if (!page.isDisposed()) {
            page.say(Tone.WARNING, Messages.draftFailed);
        }
    }

    /** The user does not want what is not saved. */
    void discard() {
        keeper.ifPresent(DraftKeeper::discard);
        keeper = Optional.empty();
    }

    /** What is not saved stays for the next start. */
    void close() {
        keeper.ifPresent(DraftKeeper::close);
        keeper = Optional.empty();
    }
}
