/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.State;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.kartotek.ui.theme.Dress;
import org.kartotek.ui.theme.NativeDress;
import org.kartotek.ui.work.KeptWords;

/** Shows the window light, dark, or as the system is; the choice is kept. */
public final class DressHandler extends AbstractHandler {
    private static final String COMMAND = "org.kartotek.ui.dress";
    private static final String PLUGIN = "org.kartotek.ui";
    private static final String CHOICE = "dress";
    private static final String LIGHT = "org.kartotek.ui.light";
    private static final String DARK = "org.kartotek.ui.dark";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String wanted = event.getParameter(RadioState.PARAMETER_ID);
        if (wanted != null) {
            HandlerUtil.updateRadioState(event.getCommand(), wanted);
            kept().put(CHOICE, wanted);
            wear(PlatformUI.getWorkbench(), Dress.Choice.valueOf(wanted));
        }
        return null;
    }

    private static KeptWords kept() {
        return new KeptWords(PLUGIN);
    }

    /** Wears what the user chose last, and follows the system where he chose that. Called before the first window opens. */
    public static void wearChosen(IWorkbench workbench) {
        State state = workbench.getService(ICommandService.class).getCommand(COMMAND).getState(RadioState.STATE_ID);
        String chosen = kept().get(CHOICE, String.valueOf(state.getValue()));
        state.setValue(chosen);
        wear(workbench, Dress.Choice.valueOf(chosen));
        Display display = workbench.getDisplay();
        display.addListener(SWT.Settings, e -> {
            if (Dress.of(display).followsSystem()) {
                wear(workbench, Dress.Choice.SYSTEM);
            }
        });
    }

    private static void wear(IWorkbench workbench, Dress.Choice choice) {
        Dress dress = Dress.of(workbench.getDisplay());
        dress.wear(choice, () -> {
            if (!dress.followsSystem()) {
                NativeDress.prefer(dress.isDark());
            }
            dressFrame(workbench, dress);
        });
    }

    /** Dresses what the workbench draws around the parts; it can be as soon as the window is open. */
    public static void dressFrame(IWorkbench workbench) {
        wear(workbench, Dress.of(workbench.getDisplay()).choice());
    }

    private static void dressFrame(IWorkbench workbench, Dress dress) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        if (engine == null) {
            return;
        }
        String wanted = dress.isDark() ? DARK : LIGHT;
        if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted)) {
            engine.setTheme(wanted, true);
        }
    }
}
