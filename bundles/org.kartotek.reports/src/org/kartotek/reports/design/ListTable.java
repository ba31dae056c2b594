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
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.LabelHandle;
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
import org.eclipse.birt.report.model.api.metadata.DimensionValue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.value.FieldType;
import org.kartotek.reports.oda.Aspect;

/** The table of a list: one row of headings and one detail row, whose cells are replaced. */
final class ListTable {
    /** Names of styles in the theme. */
    private static final String HEADING = "heading";

    private static final String CELL = "cell";
    private static final String ABSENT = "absent";

    private final ReportDesignHandle design;
    private final TableHandle table;
    private final ElementFactory elements;
    private final ReportFormat format;
    private final Locale locale;

    ListTable(ReportDesignHandle design, TableHandle table, ReportFormat format, Locale locale) {
        this.design = design;
        this.table = table;
        this.elements = design.getElementFactory();
        this.format = format;
        this.locale = locale;
    }

    void read(String query) throws SemanticException {
        ((OdaDataSetHandle) table.getDataSet()).setQueryText(query);
    }

    void show(List<ListColumn> columns, Layout layout) throws SemanticException {
        table.getPrivateStyle().getFontSize().setValue(points(layout.fontSize()));
        width(layout.widths());
        table.getColumnBindings().clearValue();
        RowHandle heading = cleared(table.getHeader());
        RowHandle detail = cleared(table.getDetail());
        for (ListColumn column : columns) {
            LabelHandle label = elements.newLabel(null);
            label.setText(column.heading());
            add(heading, HEADING, column, label);
            add(detail, CELL, column, data(column));
        }
        closeAtRight(heading);
        closeAtRight(detail);
    }

    void drop() throws SemanticException {
        table.drop();
    }

    private void width(List<Double> widths) throws SemanticException {
        SlotHandle columns = table.getColumns();
        clear(columns);
        for (double width : widths) {
            ColumnHandle column = elements.newTableColumn();
            column.getWidth().setValue(points(width));
            columns.add(column);
        }
    }

    private void add(RowHandle row, String style, ListColumn column, DesignElementHandle content) throws SemanticException {
        CellHandle cell = elements.newCell();
        row.getCells().add(cell);
        cell.setStyleName(style);
        cell.getPrivateStyle().getPaddingRight().setValue(points(column.gap()));
        if (column.isFigure()) {
            cell.getPrivateStyle().setTextAlign(DesignChoiceConstants.TEXT_ALIGN_RIGHT);
        }
        cell.getContent().add(content);
    }

    private DataItemHandle data(ListColumn column) throws SemanticException {
        DataItemHandle data = elements.newDataItem(null);
        data.setResultSetColumn(bind(column.field(), column.aspect(format)));
        if (column.field().type() == FieldType.DATE) {
            data.getPrivateStyle().setDateTimeFormatCategory(DesignChoiceConstants.DATETIME_FORMAT_TYPE_CUSTOM);
            data.getPrivateStyle().setDateTimeFormat(ValueFormat.of(locale).datePattern());
        }
        HighlightRule grey = StructureFactory.createHighlightRule();
        grey.setTestExpression("row[\"" + bind(column.field(), Aspect.STATE) + "\"]");
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

    /** The last column ends where the lines below the rows end. */
    private static void closeAtRight(RowHandle row) throws SemanticException {
        SlotHandle cells = row.getCells();
        cells.get(cells.getCount() - 1).setProperty(StyleHandle.PADDING_RIGHT_PROP, points(0));
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

    /** No text: the design would read it in the language of the process, where 3.50 may be three hundred and fifty. */
    private static DimensionValue points(double size) {
        return new DimensionValue(size, DesignChoiceConstants.UNITS_PT);
    }
}
