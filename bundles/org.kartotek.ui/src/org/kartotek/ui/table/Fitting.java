/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import java.util.ArrayList;
import java.util.List;

/** Which columns fit into a width, the first ones first, so that nothing has to be scrolled sideways. */
final class Fitting {
    private final List<Integer> widths = new ArrayList<>();

    /** @param width of the list in pixels */
    Fitting(List<ListColumn> columns, int width) {
        int least = 0;
        int weights = 0;
        int fitting = 0;
        for (ListColumn column : columns) {
            if (fitting > 0 && least + column.leastWidth() > width) {
                break;
            }
            least += column.leastWidth();
            weights += column.weight();
            fitting++;
        }
        share(columns.subList(0, fitting), Math.max(0, width - least), Math.max(1, weights), width);
    }

    private void share(List<ListColumn> columns, int spare, int weights, int width) {
        int used = 0;
        for (ListColumn column : columns) {
            int wide = column.leastWidth() + spare * column.weight() / weights;
            widths.add(wide);
            used += wide;
        }
        int last = widths.size() - 1;
        widths.set(last, Math.max(1, widths.get(last) + width - used));
    }

    int count() {
        return widths.size();
    }

    int width(int column) {
        return widths.get(column);
    }
}
