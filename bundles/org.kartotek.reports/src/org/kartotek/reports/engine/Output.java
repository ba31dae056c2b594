/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import java.nio.file.Path;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IHTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.kartotek.core.report.ReportFormat;

/** How BIRT shall write each format. */
public final class Output {
    private static final String STREAMING = "ExcelEmitter.StreamingXlsx";
    private static final String SINGLE_SHEET = "ExcelEmitter.SingleSheet";
    private static final String FILTER = "ExcelEmitter.AutoFilter";

    private Output() {}

    /** @param file written to while the report runs; its name need not end like the format */
    public static IRenderOption of(ReportFormat format, Path file) {
        RenderOption option = switch (format) {
            case PDF -> pdf();
            case HTML -> html();
            case XLSX -> xlsx();
            case DOCX -> new RenderOption();
        };
        option.setOutputFormat(format.key());
        option.setOutputFileName(file.toString());
        return option;
    }

    /** Words that are wider than their column are broken: nothing is cut, nothing runs into the next column. */
    private static RenderOption pdf() {
        PDFRenderOption option = new PDFRenderOption();
        option.setOption(IPDFRenderOption.PDF_TEXT_WRAPPING, true);
        option.setOption(IPDFRenderOption.PDF_WORDBREAK, true);
        return option;
    }

    /** One page and one file, pictures in it; columns give way to long words. */
    private static RenderOption html() {
        HTMLRenderOption option = new HTMLRenderOption();
        option.setHtmlPagination(false);
        option.setLayoutPreference(IHTMLRenderOption.LAYOUT_PREFERENCE_AUTO);
        option.setMasterPageContent(false);
        option.setImageHandler(new EmbeddedImages());
        option.setSupportedImageFormats("PNG;GIF;JPG;SVG");
        return option;
    }

    /** Rows go to the file as they come. A text that looks like a formula is written as a text: the designs ask for no formulas. */
    private static RenderOption xlsx() {
        RenderOption option = new RenderOption();
        option.setOption(STREAMING, true);
        option.setOption(SINGLE_SHEET, true);
        option.setOption(FILTER, true);
        return option;
    }
}
