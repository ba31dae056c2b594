/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.function.Function;
import org.kartotek.core.sentence.Sentence;

/**
 * What a gap in a template means for one reader.
 *
 * @param name the name that the office would write
 * @param label what it is
 * @param postal whether it is of use only where the customer has an address
 * @param text what fills the gap; empty where it is not known or known to be absent
 */
public record LetterGap(String name, Sentence label, boolean postal, Function<LetterAddressee, String> text) {}
