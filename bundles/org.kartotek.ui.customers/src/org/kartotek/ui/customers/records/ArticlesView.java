/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.save.SaveQuestion;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.theme.Theme;

/** The articles of the office: the list of them, and the form of the one that is open. */
public final class ArticlesView extends ViewPart implements ISaveablePart2 {
    public static final String ID = "org.kartotek.ui.customers.articles";

    private static final String DIRTY = "org.kartotek.ui.customers.dirty";

    private Desk desk;
    private Theme theme;
    private Composite body;
    private Runnable forget = () -> {};
    private Optional<RecordsPane> pane = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        theme = new Theme(parent);
        body = new Composite(parent, SWT.NONE);
        body.setBackground(theme.color(theme.palette().page()));
        body.setLayout(new FillLayout());
        forget = desk.whenOpen(this::start);
    }

    private void start(CardIndex index) {
        pane.ifPresent(RecordsPane::dispose);
        pane = Optional.empty();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        if (index.catalogue(index.session()).fields(Kind.ARTICLE).isEmpty()) {
            Label none = new Label(body, SWT.WRAP | SWT.CENTER);
            none.setText(Messages.noArticles);
            none.setBackground(body.getBackground());
            none.setForeground(theme.color(theme.palette().quiet()));
        } else {
            CardPlace place = new CardPlace(desk, index, 0, theme, card -> {}, (kind, id) -> {}, this::changed, () -> {}, this::back);
            pane = Optional.of(new RecordsPane(body, place, Kind.ARTICLE));
        }
        body.layout(true, true);
    }

    private void changed() {
        firePropertyChange(PROP_DIRTY);
        getSite().getService(IEvaluationService.class).requestEvaluation(DIRTY);
    }

    private void back() {
        new RunCommand(getSite()).byId(CommandIds.LIST);
    }

    /** Begins a new article. */
    public void add() {
        pane.ifPresent(RecordsPane::add);
    }

    /** Saves the article that is open, beside the thread of the user interface. */
    public void save() {
        pane.ifPresent(each -> each.save(() -> {}));
    }

    /**
     * Takes back the last edit that is not saved, or does again what was taken back.
     *
     * @return whether there is something unsaved, so that nothing that was saved is touched
     */
    public boolean step(boolean back) {
        return pane.filter(each -> each.step(back)).isPresent();
    }

    @Override
    public boolean isDirty() {
        return pane.filter(each -> each.editing().isDirty()).isPresent();
    }

    /** Called where the view with an unsaved entry is closed: the window lives on while this waits. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        save();
        Display display = getSite().getShell().getDisplay();
        while (pane.filter(each -> each.editing().isBusy()).isPresent()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        monitor.setCanceled(isDirty());
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("an article has one place");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public int promptToSaveOnClose() {
        return SaveQuestion.ask(getSite().getShell(), getPartName());
    }

    @Override
    public void setFocus() {
        pane.ifPresentOrElse(RecordsPane::setFocus, body::setFocus);
    }

    @Override
    public void dispose() {
        forget.run();
        pane.ifPresent(RecordsPane::dispose);
        super.dispose();
    }
}
