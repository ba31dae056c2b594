/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kartotek.ui.theme.Icon;

/** The fields of the open card index; there is one of it. */
public final class FieldsInput implements IEditorInput {
    @Override
    public boolean equals(Object other) {
        return other instanceof FieldsInput;
    }

    @Override
    public int hashCode() {
        return FieldsInput.class.hashCode();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.LIST.descriptor();
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
