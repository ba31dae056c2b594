/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.PageEditor;
import org.kartotek.ui.work.Work;

/** Where an administrator switches functions of the office; each takes effect at once, for everybody, and can be taken back. */
public final class FunctionsEditor extends PageEditor {
    public static final String ID = "org.kartotek.app.functions.editor";

    private final List<Runnable> forget = new ArrayList<>();
    private Desk desk;
    private FunctionsPage page;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        page = new FunctionsPage(parent, this::change, this::agree, this::stay);
        forget.add(desk.whenOpen(index -> show()));
        forget.add(desk.onCatalogue(this::show));
    }

    private void show() {
        desk.catalogue().ifPresent(page::show);
        desk.index().ifPresent(index -> agreeOn(index, office -> {}, () -> {}));
    }

    private void agree(int days) {
        CardIndex index = desk.index().orElseThrow();
        agreeOn(
                index,
                office -> office.setContactDays(index.session(), days),
                () -> page.say(Tone.INFORMATION, days == 0 ? Messages.contactDaysNone : NLS.bind(Messages.contactDaysAre, days)));
    }

    private void stay(boolean may) {
        CardIndex index = desk.index().orElseThrow();
        agreeOn(
                index,
                office -> office.setMayStaySignedIn(index.session(), may),
                () -> page.say(Tone.INFORMATION, may ? Messages.stayOn : Messages.stayOff));
    }

    /** What the office has agreed on beside the functions. */
    private record Agreed(int days, boolean canStay, boolean stays) {
        static Agreed of(CardIndex index) {
            OfficeSettings office = index.office();
            return new Agreed(office.contactDays(), index.users().havePasswords(), office.mayStaySignedIn());
        }
    }

    /** Does something to what the office has agreed on, and shows what holds then. */
    private void agreeOn(CardIndex index, Consumer<OfficeSettings> deed, Runnable then) {
        new Work<>(Messages.title, getSite().getShell().getDisplay(), monitor -> {
                    deed.accept(index.office());
                    return Agreed.of(index);
                })
                .done(agreed -> {
                    // the page may have been closed meanwhile
                    if (!page.isDisposed()) {
                        page.showAgreed(agreed.days(), agreed.canStay(), agreed.stays());
                        then.run();
                    }
                })
                .failed(this::failed)
                .start();
    }

    private void change(OfficeFunction function, boolean used) {
        CardIndex index = desk.index().orElseThrow();
        page.setEnabled(false);
        new Work<>(Messages.title, getSite().getShell().getDisplay(), monitor -> write(index, function, used))
                .done(set -> changed(index, function, used, set))
                .failed(this::failed)
                .start();
    }

    private static OptionalLong write(CardIndex index, OfficeFunction function, boolean used) {
        CatalogueEdit edit = CatalogueEdit.of(index.catalogue(index.session()), function, used);
        return index.changes().changeCatalogue(index.session(), edit);
    }

    private void changed(CardIndex index, OfficeFunction function, boolean used, OptionalLong set) {
        again();
        String sentence = NLS.bind(used ? Messages.isOn : Messages.isOff, FunctionWords.name(function));
        if (set.isPresent()) {
            page.say(Tone.INFORMATION, sentence, new Way(Messages.takeBack, () -> takeBack(index, set.getAsLong())));
        } else {
            page.say(Tone.INFORMATION, sentence);
        }
    }

    private void takeBack(CardIndex index, long set) {
        page.setEnabled(false);
        UndoRun.News news = (tone, sentence) -> {
            again();
            page.say(tone, sentence);
        };
        new UndoRun(getSite().getShell().getDisplay(), index, news)
                .start((changes, monitor) -> changes.undo(index.session(), set, monitor), Messages.takenBack, outcome -> {});
    }

    private void again() {
        page.setEnabled(true);
        show();
    }

    private void failed(RuntimeException problem) {
        if (page.isDisposed()) {
            Problem.logUnexpected(problem, "org.kartotek.app");
            return;
        }
        again();
        page.say(Tone.ERROR, Problem.told(problem, Messages.notSwitched, "org.kartotek.app"));
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        forget.forEach(Runnable::run);
        super.dispose();
    }
}
