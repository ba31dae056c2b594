/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.kartotek.ui.form.SectionFlow;

class SectionFlowTest extends ShellTest {
    private Composite page;

    private Composite section(int height) {
        Composite section = new Composite(page, SWT.NONE);
        section.setLayout(new GridLayout());
        GridData place = new GridData();
        place.heightHint = height;
        new Label(section, SWT.NONE).setLayoutData(place);
        return section;
    }

    private void build() {
        page = new Composite(shell, SWT.NONE);
        page.setLayout(new SectionFlow());
    }

    private void layout(int width) {
        Point size = page.computeSize(width, SWT.DEFAULT, true);
        page.setSize(size);
        page.layout(true);
    }

    @Test
    void hasOneColumnWhereItIsNarrow() {
        build();
        Composite first = section(100);
        Composite second = section(100);
        layout(500);
        assertEquals(first.getLocation().x, second.getLocation().x);
        assertTrue(second.getLocation().y > first.getSize().y);
    }

    @Test
    void hasTwoColumnsWhereItIsWide() {
        build();
        Composite first = section(100);
        Composite second = section(100);
        layout(1_000);
        assertTrue(second.getLocation().x > first.getSize().x);
        assertEquals(first.getLocation().y, second.getLocation().y);
        assertTrue(second.getLocation().x + second.getSize().x <= 1_000, "nothing is cut");
    }

    @Test
    void leavesSectionsWhereTheyAre() {
        build();
        Composite first = section(100);
        section(100);
        Composite third = section(60);
        layout(1_000);
        int column = third.getLocation().x;
        ((GridData) first.getChildren()[0].getLayoutData()).heightHint = 700;
        layout(1_000);
        assertEquals(column, third.getLocation().x, "a section does not jump while somebody types");
    }
}
