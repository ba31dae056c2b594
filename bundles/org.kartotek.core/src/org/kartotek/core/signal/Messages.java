/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.signal;

import org.kartotek.core.sentence.Phrase;

/** What is said of a customer whom somebody does not see. */
enum Messages implements Phrase {
    EXISTS,
    EXISTS_ASK
}
