/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

/** What a plan was made from has changed meanwhile; nothing was written. A new plan sees the change. */
public final class StalePlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
