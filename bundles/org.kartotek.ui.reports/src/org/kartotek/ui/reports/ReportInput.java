/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.ui.theme.Icon;

/** Which report is shown, of which cards. */
public final class ReportInput implements IEditorInput {
    private final ReportInfo report;
    private final String title;
    private final CardQuery query;

    /**
     * @param title of the report in the user's language
     * @param query which cards, in which order
     */
    public ReportInput(ReportInfo report, String title, CardQuery query) {
        this.report = report;
        this.title = title;
        this.query = query;
    }

    ReportInfo report() {
        return report;
    }

    CardQuery query() {
        return query;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportInput input && report.equals(input.report) && query.equals(input.query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, query);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PRINT.descriptor();
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
