/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.imports;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.CardImports;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.LongWork;

/**
 * What an import works with.
 *
 * @param index the cards
 * @param imports reads and writes; asked for away from the thread of the user interface
 * @param mappings folder of the saved mappings
 * @param background for short questions
 * @param work for what takes its time
 */
public record ImportDesk(
        CardIndex index, Supplier<CardImports> imports, Path mappings, Background background, LongWork work) {}
