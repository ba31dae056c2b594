/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.problem;

/**
 * The role of the session does not allow this. The message is the same for whatever was refused, so that it gives
 * nothing away.
 */
public class AccessRefusedException extends KartotekException {
    private static final long serialVersionUID = 1L;

    public AccessRefusedException() {
        super(Messages.ACCESS_REFUSED);
    }
}
