/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kartotek.ui.form.PageInput;
import org.kartotek.ui.theme.Icon;

/** One import; two of them are never the same. */
final class ImportInput implements PageInput {
    private final Optional<Path> file;

    /** @param file to begin with, or empty to ask for one */
    ImportInput(Optional<Path> file) {
        this.file = file;
    }

    Optional<Path> file() {
        return file;
    }

    @Override
    public boolean exists() {
        return file.isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.FILE_IMPORT.descriptor();
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public String getToolTipText() {
        return file.map(path -> Messages.title + ": " + path.getFileName()).orElse(Messages.title);
    }
}
