/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import org.eclipse.swt.program.Program;

/** What happens when the user wants to call a number, or to write to or visit an address. */
@FunctionalInterface
public interface ReachUse {
    /** Leaves it to the program that the system has for it. */
    ReachUse OPEN = (link, value) -> Program.launch(link.of(value));

    /** @param value as it stands in the field */
    void use(ReachLink link, String value);
}
