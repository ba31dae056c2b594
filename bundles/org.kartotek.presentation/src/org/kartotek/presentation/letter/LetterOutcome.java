/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.util.Optional;
import java.util.OptionalLong;
import org.kartotek.core.letter.LetterReport;

/**
 * What has become of letters.
 *
 * @param noted id of the change set with the notes on the cards; empty where there are none
 * @param notNoted why the letters are there, but not noted
 */
public record LetterOutcome(LetterReport report, OptionalLong noted, Optional<RuntimeException> notNoted) {}
