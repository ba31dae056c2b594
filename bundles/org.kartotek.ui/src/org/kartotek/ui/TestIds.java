/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui;

/** How tests find a control. */
public final class TestIds {
    /** Key of the data that holds a control's test id. */
    public static final String KEY = "org.kartotek.testId";

    private TestIds() {}
}
