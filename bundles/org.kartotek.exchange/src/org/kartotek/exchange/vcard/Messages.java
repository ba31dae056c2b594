/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.vcard;

import org.kartotek.core.sentence.Phrase;

/** What is said about text that is no vCard. */
enum Messages implements Phrase {
    NO_BEGIN,
    NO_END,
    NO_END_OF_FILE,
    TOO_LONG
}
