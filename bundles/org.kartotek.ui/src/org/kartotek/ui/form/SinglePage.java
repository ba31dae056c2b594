/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.jface.resource.ImageDescriptor;
import org.kartotek.ui.theme.Icon;

/**
 * What an editor shows of which there is one, such as the fields of the open card index: asked for again, the editor that is open comes
 * forward. It is not opened by itself at the next start.
 *
 * @param editor id of the editor, by which two are the same
 */
public record SinglePage(String editor, String title, Icon icon) implements PageInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return icon.descriptor();
    }

    @Override
    public String getName() {
        return title;
    }
}
