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
import java.util.function.Supplier;
import org.kartotek.core.letter.Letters;

/**
 * What letters need beside the card index.
 *
 * @param letters writes them; asked for away from the thread of the user interface
 * @param home folder with the user's own data
 * @param documents folder in which letters are written until the user has chosen another one
 */
public record LetterHome(Supplier<Letters> letters, Path home, Path documents) {}
