/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.ui.TestIds;

/** Buttons with a word that do one thing. */
public final class PushButton {
    private PushButton() {}

    /**
     * @param testId by which tests find it
     * @param deed run when it is pressed
     */
    public static Button in(Composite parent, String word, String testId, Runnable deed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(word);
        button.setData(TestIds.KEY, testId);
        button.addListener(SWT.Selection, e -> deed.run());
        return button;
    }
}
