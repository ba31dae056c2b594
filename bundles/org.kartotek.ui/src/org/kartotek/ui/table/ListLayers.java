/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The layers of NatTable under a list: a body that scrolls down and never sideways, and a head. */
final class ListLayers {
    private static final int ROW_HEIGHT = 28;
    private static final int HEAD_HEIGHT = 28;

    private final List<ListColumn> columns;
    private final ListRows rows;
    private final DataLayer data;
    private final ViewportLayer viewport;
    private final CompositeLayer whole;
    private Fitting fitting;

    ListLayers(List<ListColumn> columns, ListRows rows) {
        this.columns = columns;
        this.rows = rows;
        this.fitting = new Fitting(columns, 0);
        CollectionFactories.find();
        Cells cells = new Cells();
        data = new DataLayer(cells);
        data.setDefaultRowHeight(ROW_HEIGHT);
        // no selection layer: at each change it asks each row whether its column is selected, which takes long with many rows
        viewport = new ViewportLayer(data);
        viewport.setHorizontalScrollbarEnabled(false);
        viewport.setRegionName(GridRegion.BODY);
        DataLayer heads = new DataLayer(new DummyColumnHeaderDataProvider(cells));
        heads.setDefaultRowHeight(HEAD_HEIGHT);
        DimensionallyDependentLayer head = new DimensionallyDependentLayer(heads, viewport, heads);
        whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, head, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    }

    /** The cells that are seen. */
    private final class Cells implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return rows.cell(row, column);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("a list is not written to");
        }

        @Override
        public int getColumnCount() {
            return fitting.count();
        }

        @Override
        public int getRowCount() {
            return rows.count();
        }
    }

    NatTable createTable(Composite parent, ICellPainter body, ICellPainter head) {
        int style = SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL;
        NatTable table = new NatTable(parent, style, whole, false);
        table.addConfiguration(new AbstractRegistryConfiguration() {
            @Override
            public void configureRegistry(IConfigRegistry registry) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body);
                registry.registerConfigAttribute(
                        CellConfigAttributes.CELL_PAINTER, head, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
                registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
            }
        });
        table.configure();
        table.addListener(SWT.Resize, e -> fit(table));
        return table;
    }

    private void fit(NatTable table) {
        fitting = new Fitting(columns, data.downScaleColumnWidth(table.getClientArea().width));
        for (int i = 0; i < fitting.count(); i++) {
            data.setColumnWidthByPosition(i, fitting.width(i), false);
        }
        table.refresh();
    }

    void rowsChanged(NatTable table) {
        table.refresh();
    }

    void reveal(int row) {
        viewport.moveRowPositionIntoViewport(row);
    }

    /** Rows that the list shows at once. */
    int pageLength() {
        return Math.max(1, viewport.getRowCount() - 1);
    }

    boolean isHead(int rowPosition) {
        return rowPosition == 0;
    }
}
