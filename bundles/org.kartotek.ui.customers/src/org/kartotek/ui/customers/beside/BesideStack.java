/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.beside;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the card in front beside the others, as dragging its tab to the right would. */
public final class BesideStack {
    private static final float HALF = 0.5f;
    /** By this the workbench knows a stack of editors. */
    private static final String EDITORS = "EditorStack";

    private static final String MADE = "org.kartotek.beside";

    private final IWorkbenchPage page;

    public BesideStack(IWorkbenchPage page) {
        this.page = page;
    }

    /** A window begins without cards: takes away what an earlier one had to show them beside each other. */
    public static void tidy(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        model.findElements(window.getService(MWindow.class), null, MPartStack.class).stream()
                .filter(stack -> stack.getTags().contains(MADE) && stack.getChildren().isEmpty())
                .forEach(stack -> {
                    stack.setToBeRendered(false);
                    ((MElementContainer<?>) stack.getParent()).getChildren().remove(stack);
                });
    }

    /** Moves the card in front into the stack to the right, which is made where there is none; one that is alone stays. */
    public void move() {
        IEditorPart editor = page.getActiveEditor();
        if (editor == null) {
            return;
        }
        MPart part = editor.getSite().getService(MPart.class);
        if ((MUIElement) part.getParent() instanceof MPartStack stack) {
            EModelService model = editor.getSite().getService(EModelService.class);
            other(stack).or(() -> beside(model, stack)).ifPresent(target -> {
                target.getChildren().add(part);
                editor.getSite().getService(EPartService.class).activate(part, true);
            });
        }
    }

    /** Another stack that shows cards already. */
    private Optional<MPartStack> other(MPartStack stack) {
        MElementContainer<MUIElement> around = stack.getParent();
        return around.getChildren().stream()
                .filter(each -> each != stack && each instanceof MPartStack && each.isToBeRendered())
                .map(MPartStack.class::cast)
                .findFirst();
    }

    private static Optional<MPartStack> beside(EModelService model, MPartStack stack) {
        if (stack.getChildren().stream().filter(MUIElement::isToBeRendered).count() < 2) {
            return Optional.empty();
        }
        MPartStack made = model.createModelElement(MPartStack.class);
        made.getTags().addAll(List.of(EDITORS, MADE));
        model.insert(made, stack, EModelService.RIGHT_OF, HALF);
        return Optional.of(made);
    }
}
