/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;

/**
 * Text that users, files and folders bring, shown letter by letter: labels and buttons take a single ampersand for the mark of a key.
 */
public final class Verbatim {
    private Verbatim() {}

    public static void set(Label label, String text) {
        label.setText(of(text));
    }

    public static void set(Button button, String text) {
        button.setText(of(text));
    }

    /** The text as a label, a button or a menu takes it. */
    public static String of(String text) {
        return text.replace("&", "&&");
    }
}
