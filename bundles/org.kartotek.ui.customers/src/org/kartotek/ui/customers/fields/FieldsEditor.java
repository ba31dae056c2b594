/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.fields.FieldsModel;
import org.kartotek.presentation.fields.SaveFields;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.save.SavedPageEditor;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.work.Work;

/** Hosts the page on which an administrator changes the fields. */
public final class FieldsEditor extends SavedPageEditor {
    public static final String ID = "org.kartotek.ui.customers.fields";

    private static final String PLUGIN = "org.kartotek.ui.customers";

    private Desk desk;
    private FieldsPage page;
    private FieldsModel model;
    private Runnable forget = () -> {};
    private boolean busy;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        page = new FieldsPage(parent, this::save, this::revert);
        desk.index().ifPresent(this::start);
        forget = desk.onCatalogue(this::follow);
    }

    private void start(CardIndex index) {
        model = new FieldsModel(index.catalogue(index.session()), index.session().locale());
        model.onChange(this::changed);
        page.show(model);
    }

    private void changed() {
        page.refresh();
        dirtyChanged();
    }

    private Optional<Catalogue> catalogue() {
        return desk.catalogue();
    }

    /** What others change is shown at once, unless something is being changed here. */
    private void follow() {
        catalogue().filter(now -> !busy && model.isBehind(now)).ifPresent(now -> {
            if (model.isDirty()) {
                page.say(Tone.WARNING, Messages.changedMeanwhile);
            } else {
                model.show(now);
            }
        });
    }

    @Override
    public void save() {
        if (busy || !model.isDirty()) {
            return;
        }
        if (model.unnamed().isPresent()) {
            page.say(Tone.WARNING, Messages.unnamed);
            page.choose(model.unnamed().get());
            return;
        }
        CardIndex index = desk.index().orElseThrow();
        SaveFields change = model.save();
        setBusy(true);
        new Work<>(Messages.saving, getSite().getShell().getDisplay(), monitor -> {
                    change.run(index);
                    return index.catalogue(index.session());
                })
                .done(this::saved)
                .failed(this::failed)
                .start();
    }

    private void setBusy(boolean working) {
        busy = working;
        page.setEnabled(!working);
    }

    private void saved(Catalogue now) {
        setBusy(false);
        page.quiet();
        model.show(now);
        page.resume();
    }

    private void failed(RuntimeException problem) {
        setBusy(false);
        page.resume();
        page.say(Tone.ERROR, Problem.told(problem, Messages.notSaved, PLUGIN));
    }

    private void revert() {
        page.quiet();
        catalogue().ifPresent(model::show);
    }

    @Override
    protected boolean isBusy() {
        return busy;
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
        forget.run();
        super.dispose();
    }
}
