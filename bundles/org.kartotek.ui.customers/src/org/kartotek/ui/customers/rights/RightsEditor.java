/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.Reports;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.save.SavedPageEditor;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** Hosts the page of users and roles. */
public final class RightsEditor extends SavedPageEditor {
    public static final String ID = "org.kartotek.ui.customers.rights.editor";

    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final List<Runnable> forget = new ArrayList<>();
    private Desk desk;
    private RightsPage page;
    private RightsModel model;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        page = new RightsPage(parent, this::save, this::revert, this::failed);
        forget.add(desk.whenOpen(this::start));
        forget.add(desk.onCatalogue(this::follow));
    }

    private void start(CardIndex index) {
        Reports reports = getSite().getService(Reports.class);
        model = new RightsModel(desk.background(), index, () -> reports.list(index.session()));
        model.onChange(this::changed);
        page.show(model);
        model.load(this::failed);
    }

    private void changed() {
        if (!page.isDisposed()) {
            page.refresh();
            dirtyChanged();
        }
    }

    /** Roles and users are parts of the catalogue: what others change of them is shown at once. */
    private void follow() {
        if (model != null && !model.isBusy() && desk.catalogue().filter(model::isBehind).isPresent()) {
            model.load(this::failed);
        }
    }

    @Override
    public void save() {
        if (model.isBusy() || !model.isDirty()) {
            return;
        }
        if (model.unnamed().isPresent()) {
            page.say(Tone.WARNING, Messages.unnamed);
            page.choose(model.unnamed().get());
            return;
        }
        model.save(this::saved, this::failed);
    }

    private void saved(OptionalLong set) {
        if (set.isPresent()) {
            page.say(Tone.INFORMATION, Messages.saved, new Way(Messages.takeBack, () -> takeBack(set.getAsLong())));
        }
    }

    private void takeBack(long set) {
        CardIndex index = desk.index().orElseThrow();
        new UndoRun(getSite().getShell().getDisplay(), index, (tone, sentence) -> page.say(tone, sentence))
                .start((changes, monitor) -> changes.undo(index.session(), set, monitor), Messages.takenBack, outcome -> {});
    }

    private void failed(RuntimeException problem) {
        if (!page.isDisposed()) {
            page.say(Tone.ERROR, Problem.told(problem, model.isShown() ? Messages.notSaved : Messages.unreadable, PLUGIN));
        }
    }

    private void revert() {
        page.quiet();
        model.revert();
    }

    @Override
    protected boolean isBusy() {
        return model.isBusy();
    }

    @Override
    public boolean isDirty() {
        return model != null && model.isDirty();
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
