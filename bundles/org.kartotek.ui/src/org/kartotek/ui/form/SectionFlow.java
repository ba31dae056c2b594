/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.kartotek.ui.theme.Theme;

/**
 * Lays sections out in one column, or in two where there is room; they keep their order, the first column is read first. Once a
 * section stands in a column it stays there, whatever grows.
 */
public final class SectionFlow extends Layout {
    private static final int COLUMN_LEAST = 46 * Theme.UNIT;
    private static final int GAP = 5 * Theme.UNIT;
    private static final int BELOW = 3 * Theme.UNIT;

    private int sectionsInFirst;
    private int sectionsBefore;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? COLUMN_LEAST : widthHint;
        Flow flow = new Flow(composite.getChildren(), width, flush);
        return new Point(width, flow.height());
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        new Flow(composite.getChildren(), composite.getClientArea().width, flush).place();
    }

    /** One arrangement of the sections. */
    private final class Flow {
        private final Control[] sections;
        private final int[] heights;
        private final int columnWidth;
        private final int split;

        Flow(Control[] all, int width, boolean flush) {
            sections = Arrays.stream(all).filter(Control::getVisible).toArray(Control[]::new);
            boolean two = width >= 2 * COLUMN_LEAST + GAP && sections.length > 1;
            columnWidth = two ? (width - GAP) / 2 : width;
            heights = Arrays.stream(sections)
                    .mapToInt(each -> each.computeSize(columnWidth, SWT.DEFAULT, flush).y)
                    .toArray();
            split = two ? lastingSplit() : sections.length;
        }

        private int lastingSplit() {
            if (sectionsBefore != sections.length) {
                sectionsBefore = sections.length;
                sectionsInFirst = evenSplit();
            }
            return sectionsInFirst;
        }

        /** How many sections stand in the first column, so that the higher one is as low as can be. */
        private int evenSplit() {
            int best = 1;
            for (int count = 1; count <= sections.length; count++) {
                if (higher(count) < higher(best)) {
                    best = count;
                }
            }
            return best;
        }

        private int higher(int inFirst) {
            return Math.max(sum(0, inFirst), sum(inFirst, sections.length));
        }

        private int sum(int from, int to) {
            int sum = 0;
            for (int i = from; i < to; i++) {
                sum += heights[i] + BELOW;
            }
            return sum;
        }

        int height() {
            return higher(split);
        }

        void place() {
            int y = 0;
            for (int i = 0; i < sections.length; i++) {
                if (i == split) {
                    y = 0;
                }
                sections[i].setBounds(i < split ? 0 : columnWidth + GAP, y, columnWidth, heights[i]);
                y += heights[i] + BELOW;
            }
        }
    }
}
