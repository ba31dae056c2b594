/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.customers.section.CardSection;

/** A section that fails in the middle of being built, until it is told not to. */
public final class FailingSection implements CardSection {
    static boolean fails = true;

    @Override
    public void create(Composite parent, CardPlace place) {
        new Label(parent, SWT.NONE).setText("half of it");
        if (fails) {
            throw new IllegalStateException("this section fails on purpose");
        }
    }

    @Override
    public void setFocus() {
        throw new IllegalStateException("this fails on purpose, too");
    }
}
