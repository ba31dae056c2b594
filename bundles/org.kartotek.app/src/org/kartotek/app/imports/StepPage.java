/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import org.eclipse.swt.widgets.Composite;

/** One step of the import as a page. Thread of the user interface. */
interface StepPage {
    Composite control();

    /** Shows what the model is now. */
    void show();

    void setFocus();
}
