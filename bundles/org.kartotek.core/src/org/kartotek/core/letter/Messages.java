/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import org.kartotek.core.sentence.Phrase;

/** What letters say by themselves, and what is said of them. */
enum Messages implements Phrase {
    ADDRESS,
    DEAR,
    DEAR_ALL,
    DEAR_MR,
    DEAR_MS,
    GAPS,
    NO_ADDRESS,
    NO_LANGUAGE,
    OF_CONTACT,
    OPTED_OUT,
    SALUTATION,
    SELLER,
    SELLER_ADDRESS,
    SUBJECT,
    TODAY,
    TOO_SOON,
    USER
}
