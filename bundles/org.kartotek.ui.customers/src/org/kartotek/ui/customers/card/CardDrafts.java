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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.presentation.card.CardDraft;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.Unsaved;
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
    private Runnable typed = () -> {};

    /** What is typed on the card, and in what hangs on it. */
    private final class Whole implements Unsaved {
        private final CardModel model;

        Whole(CardModel model) {
            this.model = model;
        }

        @Override
        public Runnable onChange(Runnable listener) {
            Runnable forget = model.onChange(listener);
            typed = listener;
            return () -> {
                forget.run();
                typed = () -> {};
            };
        }

        @Override
        public boolean isDirty() {
            return model.isDirty() || !page.sections().drafts().isEmpty();
        }

        @Override
        public CardDraft unsaved() {
            List<RecordDraft> records = new ArrayList<>(model.isDirty() ? model.unsaved().records() : List.of());
            records.addAll(page.sections().drafts());
            return new CardDraft(model.id(), model.name(), records);
        }
    }

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
                new Whole(model),
                folder,
                left.map(StoredDraft::file).orElseGet(DraftFolder::newFile),
                left.isPresent(),
                new DisplayExecutor(display)::after,
                new JobExecutor("Keeping entries"),
                problem -> display.asyncExec(() -> tell(problem))));
    }

    private void bringBack(CardModel model, StoredDraft draft, Locale locale) {
        Map<Boolean, List<RecordDraft>> own =
                draft.draft().records().stream().collect(Collectors.partitioningBy(each -> each.kind().isCard() || each.kind().isPart()));
        boolean whole = model.restore(new CardDraft(draft.draft().cardId(), draft.draft().name(), own.get(true)));
        whole &= page.sections().restore(own.get(false));
        if ((model.isDirty() || !own.get(false).isEmpty()) && model.conflicts().isEmpty()) {
            String at = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale).format(Date.from(draft.at()));
            page.say(Tone.INFORMATION, NLS.bind(whole ? Messages.draftBack : Messages.draftBackInPart, at));
        }
    }

    /** Something was typed in what hangs on the card. */
    void typed() {
        typed.run();
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
