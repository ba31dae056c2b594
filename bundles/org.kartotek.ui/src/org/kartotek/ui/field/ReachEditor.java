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
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.field.FieldLook.Presence;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** A phone number, an e-mail or a web address, with the way to use it: call, write, visit. */
final class ReachEditor extends FieldBox {
    private final Label use;

    private ReachEditor(Composite parent, FieldSpec spec, Theme theme, Icon icon, String toolTip, ReachLink link) {
        super(parent, spec, theme, box -> new PlainInput(box, theme, SWT.SINGLE));
        use = addIcon(icon, toolTip, () -> spec.use().use(link, text()));
        use.setVisible(false);
    }

    static FieldEditor phone(Composite parent, FieldSpec spec, Theme theme) {
        return new ReachEditor(parent, spec, theme, Icon.PHONE, Messages.call, ReachLink.CALL);
    }

    static FieldEditor email(Composite parent, FieldSpec spec, Theme theme) {
        return new ReachEditor(parent, spec, theme, Icon.MAIL, Messages.writeMail, ReachLink.WRITE);
    }

    static FieldEditor web(Composite parent, FieldSpec spec, Theme theme) {
        return new ReachEditor(parent, spec, theme, Icon.WEB, Messages.visit, ReachLink.VISIT);
    }

    @Override
    public void show(FieldLook shown) {
        super.show(shown);
        use.setVisible(shown.presence() == Presence.KNOWN && shown.finding().isEmpty());
    }
}
