/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import java.util.Base64;
import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Writes the pictures of an HTML report into the file itself, so that it can be sent and kept as one. */
final class EmbeddedImages extends HTMLImageHandler {

    @Override
    public String onDesignImage(IImage image, IReportContext context) {
        return embedded(image);
    }

    @Override
    public String onDocImage(IImage image, IReportContext context) {
        return embedded(image);
    }

    @Override
    public String onCustomImage(IImage image, IReportContext context) {
        return embedded(image);
    }

    /** Left out: a report does not read files of the computer that shows it. */
    @Override
    public String onFileImage(IImage image, IReportContext context) {
        return null;
    }

    /** Left out: a report that is opened asks nothing of the network. */
    @Override
    public String onURLImage(IImage image, IReportContext context) {
        return null;
    }

    private static String embedded(IImage image) {
        return "data:" + image.getMimeType() + ";base64," + Base64.getEncoder().encodeToString(image.getImageData());
    }
}
