/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.kartotek.presentation.board.BoardCard;

/** Takes opportunities from one stage to another by the pointer. */
final class StageDrag {
    private final StageCards cards;

    StageDrag(StageCards cards) {
        this.cards = cards;
    }

    /** @param allowed whether the user may move anything */
    void source(BooleanSupplier allowed) {
        DragSource source = new DragSource(cards.control(), DND.DROP_MOVE);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent e) {
                Optional<BoardCard> card = cards.column().card(cards.placeAt(e.y));
                e.doit = allowed.getAsBoolean() && card.isPresent();
                card.ifPresent(each -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(each)));
            }

            @Override
            public void dragSetData(DragSourceEvent e) {
                e.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent e) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    /**
     * @param control over which cards are dropped
     * @param dropped gets what was dropped on this stage
     */
    void target(Control control, Consumer<BoardCard> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                dragOver(e);
            }

            @Override
            public void dragOver(DropTargetEvent e) {
                boolean fits = fits();
                e.detail = fits ? DND.DROP_MOVE : DND.DROP_NONE;
                e.feedback = DND.FEEDBACK_NONE;
                cards.setTarget(fits);
            }

            @Override
            public void dragLeave(DropTargetEvent e) {
                cards.setTarget(false);
            }

            @Override
            public void drop(DropTargetEvent e) {
                cards.setTarget(false);
                dragged().filter(card -> fits()).ifPresent(dropped);
            }
        });
    }

    private boolean fits() {
        return dragged().filter(card -> !card.stage().equals(cards.column().key())).isPresent();
    }

    private static Optional<BoardCard> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                        && selection.getFirstElement() instanceof BoardCard card
                ? Optional.of(card)
                : Optional.empty();
    }
}
