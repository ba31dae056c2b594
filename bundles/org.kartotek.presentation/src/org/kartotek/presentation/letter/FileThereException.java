/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.nio.file.Path;
import org.kartotek.core.problem.KartotekException;

/** Where a letter is to be written there is a file already, and nobody has agreed to lose it. */
public final class FileThereException extends KartotekException {
    private static final long serialVersionUID = 1L;

    FileThereException(Path file) {
        super(Messages.FILE_THERE.with(file));
    }
}
