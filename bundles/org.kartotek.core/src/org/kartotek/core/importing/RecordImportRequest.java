/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;

/**
 * What shall be imported.
 *
 * @param path a file, or a folder
 * @param kind of the records of a file; empty for a folder
 * @param mapping how a file is read into fields; its file is named by {@code path}
 * @param layout text file that says how the files of a folder are read; where empty, the layouts that come with the program are tried
 * @param strict whether one rejected row keeps all others out
 */
public record RecordImportRequest(Path path, Optional<Kind> kind, ImportMapping mapping, Optional<Path> layout, boolean strict) {}
