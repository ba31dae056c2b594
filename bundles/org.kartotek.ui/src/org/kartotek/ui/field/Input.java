/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import org.eclipse.swt.widgets.Control;

/** Where a text is typed, without a frame. */
interface Input {
    Control control();

    String text();

    void setText(String text);

    void selectAll();

    /** A grey word that stands in the empty input. */
    void setMessage(String message);

    void setEditable(boolean editable);

    /** Height of a line in pixels. */
    int lineHeight();

    /** Lines that the text takes at the present width. */
    int lines();
}
