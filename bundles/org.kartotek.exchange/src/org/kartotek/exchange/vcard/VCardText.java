/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.vcard;

import java.util.Optional;
import org.kartotek.core.sentence.Sentence;

/**
 * One vCard as it stands in its file, not looked into yet.
 *
 * @param line number of its first line, from 1
 * @param text from BEGIN to END
 * @param problem what makes it no vCard: a whole sentence, or empty
 */
public record VCardText(long line, String text, Optional<Sentence> problem) {}
