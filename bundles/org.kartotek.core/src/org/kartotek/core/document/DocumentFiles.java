/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.nio.file.Path;
import java.util.List;

/** Makes documents of files. Any thread but that of the user interface. */
public interface DocumentFiles {

    /**
     * What shall hang on the card: the files, and what is attached to those that are mails. Nothing is left out: a mail that cannot be
     * understood is a file like any other.
     *
     * @param limit the most bytes that a file may have
     * @throws org.kartotek.core.problem.KartotekException where a file cannot be read or is too large
     */
    List<NewDocument> read(List<Path> files, long limit);
}
