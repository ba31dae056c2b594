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
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.ISourceProviderService;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.presentation.desk.Desk;

/**
 * Takes what the office has switched off out of the window: menus through the activities of plugin.xml, open parts by closing them;
 * keys go on to a sentence that says so.
 */
public final class FunctionsKeeper {
    private static final String OURS = "org.kartotek.";

    private final IWorkbenchWindow window;
    private final Desk desk;
    private final Offered offered;
    private final List<IHandlerActivation> sentences = new ArrayList<>();
    private List<String> used = Arrays.stream(OfficeFunction.values()).map(OfficeFunction::key).toList();

    public FunctionsKeeper(IWorkbenchWindow window, Desk desk) {
        this.window = window;
        this.desk = desk;
        offered = new Offered(window.getWorkbench());
        desk.whenOpen(index -> follow());
        desk.onCatalogue(this::follow);
    }

    private void follow() {
        desk.catalogue().map(FunctionsKeeper::used).filter(now -> !now.equals(used)).ifPresent(this::show);
    }

    private static List<String> used(Catalogue catalogue) {
        return Arrays.stream(OfficeFunction.values()).filter(catalogue::has).map(OfficeFunction::key).toList();
    }

    private void show(List<String> now) {
        used = now;
        ISourceProviderService sources = window.getService(ISourceProviderService.class);
        ((FunctionsSource) sources.getSourceProvider(FunctionsSource.USED)).show(now);
        sayWhatIsOff();
        closeParts(window.getActivePage());
    }

    private void sayWhatIsOff() {
        IHandlerService handlers = window.getWorkbench().getService(IHandlerService.class);
        handlers.deactivateHandlers(sentences);
        sentences.clear();
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            if (command.getId().startsWith(OURS)) {
                offered.missing(command.getId())
                        .ifPresent(function -> sentences.add(
                                handlers.activateHandler(command.getId(), new OffHandler(function), new BeforeAnyOther())));
            }
        }
    }

    private void closeParts(IWorkbenchPage page) {
        for (IViewReference view : page.getViewReferences()) {
            if (!offered.has(view.getId())) {
                page.hideView(view);
            }
        }
        for (IEditorReference editor : page.getEditorReferences()) {
            if (!offered.has(editor.getId()) && !editor.isDirty()) {
                page.closeEditors(new IEditorReference[] {editor}, false);
            }
        }
    }

    /** Always true, and of more weight than the expressions of other handlers. */
    private static final class BeforeAnyOther extends Expression {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_PART_ID_NAME);
        }
    }
}
