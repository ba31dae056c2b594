/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What a page in a tab is about, while it is open: nothing that lasts. */
public interface PageInput extends IEditorInput {
    @Override
    default boolean exists() {
        return false;
    }

    @Override
    default String getToolTipText() {
        return getName();
    }

    @Override
    default IPersistableElement getPersistable() {
        return null;
    }

    @Override
    default <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
