/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import org.kartotek.core.sentence.Phrase;

/** What the commands for roles and rights have to say. */
enum Messages implements Phrase {
    ACTIVE_YES_NO,
    ALLOW,
    ALLOWED,
    ALLOW_DETAILS,
    AMOUNT,
    AUDIT,
    AUDIT_DETAILS,
    AUDIT_LIMIT,
    CARDS_SEEN,
    CARDS_SEEN_OTHERS,
    CHAIN_BROKEN,
    CHAIN_WHOLE,
    COPY,
    DENIED,
    DENIED_HEAD,
    DENY,
    DENY_DETAILS,
    ENTRY,
    EVENT,
    FIELD_OPTION,
    FIELD_OR_USER,
    HOLDER,
    LABEL_OPTION,
    LIKE_OPTION,
    MADE,
    NAME,
    NOTHING_CHANGED,
    NO_ROLE,
    NO_SETTING,
    NO_USER,
    READMIT,
    REMOVE,
    REMOVED,
    RIGHT,
    RIGHTS,
    RIGHTS_DETAILS,
    ROLE,
    ROLES,
    ROLES_ADD,
    ROLES_DETAILS,
    ROLES_SET,
    ROLES_SHOW,
    ROLE_CHANGED,
    ROLE_OF,
    ROWS,
    SET_DETAILS,
    SUBJECT,
    THERE_ALREADY,
    USER,
    USERS,
    USERS_SET,
    USERS_SET_DETAILS,
    USER_CHANGED,
    WHEN,
    WORD
}
