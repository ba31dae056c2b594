/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.quick;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.app.keys.NamedCommands;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.quick.Offer;
import org.kartotek.presentation.quick.QuickOpen;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.beside.BesideStack;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.pick.PickPopup;
import org.kartotek.ui.pick.PickRow;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.work.DisplayExecutor;

/** Opens a card, or runs a command, by a few letters; what stands in the box first, plugin.xml says after the class name. */
public final class QuickOpenHandler extends AbstractHandler implements IExecutableExtension {
    private static final String PLUGIN = "org.kartotek.app";

    private String begun = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        begun = data == null ? "" : data.toString();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(Desk.class).index().ifPresent(index -> open(window, index));
        return null;
    }

    private void open(IWorkbenchWindow window, CardIndex index) {
        Shell shell = window.getShell();
        NamedCommands commands = new NamedCommands(window, index.session().locale());
        QuickOpen model = new QuickOpen(
                window.getService(Desk.class).background(),
                index,
                window.getService(CardsAtHand.class).cards(),
                new DisplayExecutor(shell.getDisplay())::after,
                commands::matching,
                problem -> StatusManager.getManager().handle(Status.error(PLUGIN, problem), StatusManager.LOG));
        PickPopup popup = new PickPopup(shell, Messages.name, Messages.hint);
        Runnable forget = model.onChange(() -> popup.show(rows(model.offers()), sentence(model)));
        popup.onTyped(model::type);
        popup.onPicked(pick -> run(window, model.offers().get(pick.row()), pick.beside()));
        popup.onClosed(() -> {
            forget.run();
            model.dispose();
        });
        popup.open(begun);
        model.begin();
    }

    private static List<PickRow> rows(List<Offer> offers) {
        return offers.stream().map(offer -> new PickRow(icon(offer), offer.title(), offer.detail())).toList();
    }

    private static Icon icon(Offer offer) {
        return switch (offer) {
            case Offer.OfCommand command -> Icon.COMMAND;
            case Offer.OfCard card -> switch (card.why()) {
                case PINNED -> Icon.PIN;
                case RECENT -> Icon.CLOCK;
                case FOUND -> Icon.USER;
            };
        };
    }

    private static String sentence(QuickOpen model) {
        if (!model.offers().isEmpty()) {
            return Messages.keys;
        }
        if (model.text().startsWith(QuickOpen.COMMANDS_ONLY)) {
            return NLS.bind(Messages.noCommand, model.text().substring(1).strip());
        }
        return model.text().isEmpty() ? Messages.nothingYet : NLS.bind(Messages.nothingFound, model.text());
    }

    private static void run(IWorkbenchWindow window, Offer offer, boolean beside) {
        switch (offer) {
            case Offer.OfCommand command -> new RunCommand(window).byId(command.id());
            case Offer.OfCard card -> {
                new OpenCard(window.getActivePage()).byId(card.id());
                if (beside) {
                    new BesideStack(window.getActivePage()).move();
                }
            }
        }
    }
}
