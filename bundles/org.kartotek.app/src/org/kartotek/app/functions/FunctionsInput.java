/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kartotek.ui.theme.Icon;

/** The functions of the open card index; there is one of it. */
public final class FunctionsInput implements IEditorInput {
    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionsInput;
    }

    @Override
    public int hashCode() {
        return FunctionsInput.class.hashCode();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.COLUMNS.descriptor();
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public String getToolTipText() {
        return Messages.title;
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
