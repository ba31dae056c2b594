/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.ui.theme.Theme;

/** A line of text; numbers and amounts are typed in it too. */
final class TextEditor extends FieldBox {
    TextEditor(Composite parent, FieldSpec spec, Theme theme) {
        super(parent, spec, theme, box -> new PlainInput(box, theme, SWT.SINGLE));
    }
}
