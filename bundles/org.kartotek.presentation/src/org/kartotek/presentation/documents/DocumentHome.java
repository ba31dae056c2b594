/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.util.function.Supplier;
import org.kartotek.core.document.DocumentFiles;

/**
 * What documents need beside the card index.
 *
 * @param files makes documents of files
 * @param opened where documents lie while they are looked at
 */
public record DocumentHome(Supplier<DocumentFiles> files, OpenedFiles opened) {}
