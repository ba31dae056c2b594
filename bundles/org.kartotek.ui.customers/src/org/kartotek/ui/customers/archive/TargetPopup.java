/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.archive;

import java.util.List;
import java.util.function.LongConsumer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.quick.Offer;
import org.kartotek.presentation.quick.QuickOpen;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.pick.PickPopup;
import org.kartotek.ui.pick.PickRow;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.work.DisplayExecutor;

/** Asks for the card that gets what hangs on another one: found by typing, those looked at lately first. */
final class TargetPopup {
    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final Shell shell;
    private final QuickOpen model;
    private final long from;
    private final LongConsumer picked;

    /**
     * @param from id of the card that is not offered
     * @param picked gets the id of the card
     */
    TargetPopup(IWorkbenchWindow window, CardIndex index, long from, LongConsumer picked) {
        this.shell = window.getShell();
        this.from = from;
        this.picked = picked;
        model = new QuickOpen(
                window.getService(Desk.class).background(),
                index,
                window.getService(CardsAtHand.class).cards(),
                new DisplayExecutor(shell.getDisplay())::after,
                typed -> List.of(),
                problem -> Problem.logUnexpected(problem, PLUGIN));
    }

    void open() {
        PickPopup popup = new PickPopup(shell, Messages.target, Messages.targetHint);
        Runnable forget = model.onChange(() -> popup.show(rows(), offers().isEmpty() ? Messages.targetNone : Messages.targetKeys));
        popup.onTyped(model::type);
        popup.onPicked(pick -> picked.accept(offers().get(pick.row()).id()));
        popup.onClosed(() -> {
            forget.run();
            model.dispose();
        });
        popup.open("");
        model.begin();
    }

    private List<Offer.OfCard> offers() {
        return model.offers().stream()
                .filter(Offer.OfCard.class::isInstance)
                .map(Offer.OfCard.class::cast)
                .filter(offer -> offer.id() != from)
                .toList();
    }

    private List<PickRow> rows() {
        return offers().stream().map(offer -> new PickRow(Icon.USER, offer.title(), offer.detail())).toList();
    }
}
