/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

    /**
     * Opens a file for a report.
     *
     * @param locale language of the report
     */
    public static OutputStream open(ReportFormat format, Path file, Locale locale) throws IOException {
        OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
        return format == ReportFormat.HTML ? new BrowserPage(stream, locale) : stream;
    }

    /** @param stream closed by the caller when the report has run */
    public static IRenderOption of(ReportFormat format, OutputStream stream) {
        RenderOption option = switch (format) {
            case PDF -> pdf();
            case HTML -> html();
            case XLSX -> xlsx();
            case DOCX -> new RenderOption();
        };
        option.setOutputFormat(format.key());
        option.setOutputStream(stream);
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
