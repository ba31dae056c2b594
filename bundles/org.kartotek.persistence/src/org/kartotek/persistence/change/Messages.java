/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import org.kartotek.core.sentence.Phrase;

/** What is said about change sets that cannot be written or taken back. */
enum Messages implements Phrase {
    BUSY,
    CANCELLED,
    FIELDS_CHANGED,
    ISSUED,
    LONGER_CHANGE,
    NO_CHANGE_SET,
    RIGHTS_CHANGED,
    ROLLING_BACK,
    STILL_WRITTEN,
    TAKEN_BACK,
    TAKEN_BACK_BY,
    TAKING_BACK
}
