/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.design;

import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** The labels of a design, changed in memory for one run. */
public final class DesignLabels {
    private final ReportDesignHandle design;

    public DesignLabels(ReportDesignHandle design) {
        this.design = design;
    }

    /** Sets a label; an empty text takes the label away. */
    public void set(String name, String text) throws SemanticException {
        LabelHandle label = get(name);
        if (text.isEmpty()) {
            label.drop();
        } else {
            label.setText(text);
            label.setTextKey(null);
        }
    }

    LabelHandle get(String name) {
        return (LabelHandle) design.findElement(name);
    }
}
