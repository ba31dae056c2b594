/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import org.eclipse.osgi.util.NLS;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.records.RecordNews;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** Says what there is to say about the form of a record, with what can be done. */
final class NewsWords {
    private final Notice notice;
    private final RecordEditing editing;
    private final Runnable close;
    private final Runnable save;
    private final Leaving leave;

    /** Answers what is to become of what is not saved. */
    @FunctionalInterface
    interface Leaving {
        void leave(boolean save);
    }

    NewsWords(Notice notice, RecordEditing editing, Runnable close, Runnable save, Leaving leave) {
        this.notice = notice;
        this.editing = editing;
        this.close = close;
        this.save = save;
        this.leave = leave;
    }

    void tell() {
        RecordNews news = editing.news();
        String detail = news.detail();
        Way again = new Way(Messages.tryAgain, save);
        switch (news.what()) {
            case NOTHING -> hide();
            case GONE -> notice.show(Tone.WARNING, Messages.gone, new Way(Messages.close, close));
            case UNREADABLE -> notice.show(Tone.ERROR, detail.isEmpty() ? Messages.unreadable : detail);
            case NOT_SAVED_YET -> notice.show(Tone.WARNING, detail.isEmpty() ? Messages.notSavedYet : detail);
            case FAILED -> notice.show(Tone.ERROR, detail.isEmpty() ? Messages.notSaved : detail, again);
            case BOTH_CHANGED -> notice.show(Tone.WARNING, Messages.bothChanged);
            case MERGED -> notice.show(Tone.INFORMATION, NLS.bind(Messages.merged, detail));
            case CHANGED_MEANWHILE -> notice.show(Tone.INFORMATION, Messages.changedMeanwhile);
            case CHANGED_AND_STAYS -> notice.show(Tone.WARNING, Messages.changedAndStays);
            case TYPED_SINCE -> notice.show(Tone.INFORMATION, Messages.typedSince);
            case SAVED_UNREAD -> notice.show(Tone.WARNING, Messages.savedUnread, new Way(Messages.tryAgain, editing::follow));
            case UNSAVED -> notice.show(
                    Tone.WARNING,
                    Messages.unsaved,
                    new Way(Messages.save, () -> leave.leave(true)),
                    new Way(Messages.discard, () -> leave.leave(false)),
                    new Way(Messages.goOn, editing::stay));
        }
    }

    private void hide() {
        if (!notice.sentence().isEmpty()) {
            notice.hide();
        }
    }
}
