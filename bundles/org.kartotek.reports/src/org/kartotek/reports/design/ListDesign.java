/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.design;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.MasterPageHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;
import org.eclipse.birt.report.model.api.elements.structures.HighlightRule;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.reports.engine.PrintedWidth;
import org.kartotek.reports.oda.Aspect;

/**
 * The design of a report that is one list: a table, the labels {@code date}, {@code summary}, {@code criterion} and
 * {@code empty}, and one data set. It is changed in memory, for one run.
 */
public final class ListDesign {
    /** Names of styles in the theme. */
    private static final String HEADING = "heading";

    private static final String CELL = "cell";
    private static final String ABSENT = "absent";

    private final ReportDesignHandle design;
    private final TableHandle table;
    private final ElementFactory elements;

    /** @param table name of the table in the design */
    public ListDesign(ReportDesignHandle design, String table) {
        this.design = design;
        this.table = (TableHandle) design.findElement(table);
        this.elements = design.getElementFactory();
    }

    /** @param query text form of the card query that the table shows */
    public void read(String query) throws SemanticException {
        ((OdaDataSetHandle) table.getDataSet()).setQueryText(query);
    }

    /** Sets a label; an empty text takes the label away. */
    public void label(String name, String text) throws SemanticException {
        LabelHandle label = (LabelHandle) design.findElement(name);
        if (text.isEmpty()) {
            label.drop();
        } else {
            label.setText(text);
        }
    }

    /** Takes away the list where there is no row, or else the sentence that there is none. */
    public void empty(boolean empty) throws SemanticException {
        DesignElementHandle other = empty ? table : design.findElement("empty");
        other.drop();
    }

    /**
     * Replaces the columns of the table, and turns the paper where they need it.
     *
     * @param sample for each column some of its texts, by which its width is chosen
     */
    public void show(List<ListColumn> columns, List<List<String>> sample, ReportFormat format) throws SemanticException {
        ColumnWidths widths = widths(columns, sample);
        if (widths.paper().landscape()) {
            MasterPageHandle page = (MasterPageHandle) design.getMasterPages().get(0);
            page.setOrientation(DesignChoiceConstants.PAGE_ORIENTATION_LANDSCAPE);
        }
        table.getPrivateStyle().getFontSize().setStringValue(points(widths.paper().fontSize()));
        width(widths.inPoints());
        table.getColumnBindings().clearValue();
        RowHandle heading = cleared(table.getHeader());
        RowHandle detail = cleared(table.getDetail());
        for (ListColumn column : columns) {
            LabelHandle label = elements.newLabel(null);
            label.setText(column.heading());
            add(heading, HEADING, column, label);
            add(detail, CELL, column, data(column, format));
        }
        closeAtRight(heading);
        closeAtRight(detail);
    }

    private static ColumnWidths widths(List<ListColumn> columns, List<List<String>> sample) {
        PrintedWidth width = new PrintedWidth();
        return new ColumnWidths(IntStream.range(0, columns.size())
                .mapToObj(i -> ColumnNeed.of(columns.get(i), sample.get(i), width))
                .toList());
    }

    private void width(double[] widths) throws SemanticException {
        SlotHandle columns = table.getColumns();
        clear(columns);
        for (double width : widths) {
            ColumnHandle column = elements.newTableColumn();
            column.getWidth().setStringValue(points(width));
            columns.add(column);
        }
    }

    private static String points(double size) {
        return String.format(Locale.ROOT, "%.2fpt", size);
    }

    private DataItemHandle data(ListColumn column, ReportFormat format) throws SemanticException {
        String state = bind(column.field(), Aspect.STATE);
        DataItemHandle data = elements.newDataItem(null);
        data.setResultSetColumn(bind(column.field(), column.aspect(format)));
        HighlightRule grey = StructureFactory.createHighlightRule();
        grey.setTestExpression("row[\"" + state + "\"]");
        grey.setOperator(DesignChoiceConstants.MAP_OPERATOR_EQ);
        grey.setValue1("\"" + Aspect.ABSENT + "\"");
        grey.setStyle(design.findStyle(ABSENT));
        data.getPropertyHandle(StyleHandle.HIGHLIGHT_RULES_PROP).addItem(grey);
        return data;
    }

    /** @return name of the bound column */
    private String bind(Field field, Aspect aspect) throws SemanticException {
        String column = aspect.column(field.key());
        ComputedColumn binding = StructureFactory.createComputedColumn();
        binding.setName(column);
        binding.setDataType(aspect.dataType(field));
        binding.setExpression("dataSetRow[\"" + column + "\"]");
        table.addColumnBinding(binding, false);
        return column;
    }

    private void add(RowHandle row, String style, ListColumn column, DesignElementHandle content) throws SemanticException {
        CellHandle cell = elements.newCell();
        row.getCells().add(cell);
        cell.setStyleName(style);
        if (column.isFigure()) {
            cell.getPrivateStyle().setTextAlign(DesignChoiceConstants.TEXT_ALIGN_RIGHT);
        }
        cell.getContent().add(content);
    }

    /** The last column ends where the lines below the rows end. */
    private static void closeAtRight(RowHandle row) throws SemanticException {
        SlotHandle cells = row.getCells();
        cells.get(cells.getCount() - 1).setProperty(StyleHandle.PADDING_RIGHT_PROP, "0pt");
    }

    private static RowHandle cleared(SlotHandle band) throws SemanticException {
        RowHandle row = (RowHandle) band.get(0);
        clear(row.getCells());
        return row;
    }

    private static void clear(SlotHandle slot) throws SemanticException {
        while (slot.getCount() > 0) {
            slot.drop(0);
        }
    }
}
