/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import org.kartotek.core.sentence.Phrase;

/** What is said to those who want to come in. */
enum Messages implements Phrase {
    LAST_ADMINISTRATOR,
    LOGIN_FORM,
    LOGIN_TAKEN,
    NAME_LENGTH,
    NOT_ADMITTED,
    NOT_WRITABLE,
    NO_PASSWORDS,
    NO_ROLE,
    NO_USER,
    PASSWORD_LENGTH,
    REFUSED,
    REFUSED_MINUTES,
    REFUSED_SECONDS,
    YOURSELF
}
