/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.save;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.kartotek.ui.form.Verbatim;

/** Asks what is to become of unsaved entries whose tab is closed, in the language of the user. */
public final class SaveQuestion {
    private static final List<Integer> ANSWERS = List.of(ISaveablePart2.YES, ISaveablePart2.NO, ISaveablePart2.CANCEL);

    private SaveQuestion() {}

    /**
     * Waits for the answer.
     *
     * @param name of what is closed
     * @return one of the answers of {@link ISaveablePart2}; whoever only closes the question keeps what is unsaved
     */
    public static int ask(Shell shell, String name) {
        int pressed = MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                Messages.title,
                Verbatim.of(NLS.bind(Messages.unsaved, name)),
                0,
                Messages.save,
                Messages.discard,
                Messages.keepOpen);
        return answer(pressed);
    }

    /** @param pressed place of the button, or anything else where none was pressed */
    static int answer(int pressed) {
        return pressed >= 0 && pressed < ANSWERS.size() ? ANSWERS.get(pressed) : ISaveablePart2.CANCEL;
    }
}
