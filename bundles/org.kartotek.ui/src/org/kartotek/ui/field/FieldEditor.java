/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;

/** Edits one value as text. Thread of the user interface. */
public interface FieldEditor {

    /** The whole of it, to lay out. */
    Control control();

    /** The control that takes the key strokes. */
    Control input();

    /** Shows a value; the caret stays where the text is the same. */
    void show(FieldLook look);

    /** @param typed gets the whole text after each key stroke */
    void onTyped(Consumer<String> typed);

    /** @param left run when the focus goes elsewhere */
    void onLeft(Runnable left);

    /** Takes what is meant by what was typed, as leaving does, and puts away what stands open. The focus stays. */
    default void settle() {}
}
