/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.contactlog;

import java.util.OptionalLong;
import org.kartotek.core.contactlog.ContactWay;
import org.kartotek.core.contactlog.Direction;

/**
 * With what logging begins.
 *
 * @param contact id of the person, where it is clear who it is
 */
public record LogStart(ContactWay way, Direction direction, OptionalLong contact) {

    /** A call to the customer. */
    public static LogStart call(OptionalLong contact) {
        return new LogStart(ContactWay.CALL, Direction.OUT, contact);
    }

    /** A mail to the customer. */
    public static LogStart mail(OptionalLong contact) {
        return new LogStart(ContactWay.MAIL, Direction.OUT, contact);
    }
}
