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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kartotek.ui.theme.Theme;

/** A text that nobody may read over the shoulder: the system's own input for passwords. */
final class SecretInput implements Input {
    private final Text text;

    SecretInput(Composite parent, Theme theme) {
        text = new Text(parent, SWT.SINGLE | SWT.PASSWORD);
        text.setFont(theme.content());
        text.setBackground(parent.getBackground());
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public String text() {
        return text.getText();
    }

    @Override
    public void setText(String wanted) {
        text.setText(wanted);
    }

    @Override
    public void selectAll() {
        text.selectAll();
    }

    @Override
    public void setMessage(String wanted) {
        text.setMessage(wanted);
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
    }

    @Override
    public int lineHeight() {
        return text.getLineHeight();
    }

    @Override
    public int lines() {
        return 1;
    }
}
