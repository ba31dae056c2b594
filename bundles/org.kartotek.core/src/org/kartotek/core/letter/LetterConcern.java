/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

/** Why it may be better to write to somebody later, or not at all. */
public enum LetterConcern {
    /** It is not known where post reaches him. */
    NO_ADDRESS,
    /** He does not want to be contacted, whatever way somebody asked him about. */
    OPTED_OUT,
    /** The office leaves more days between two contacts. */
    TOO_SOON
}
