/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.ISaveablePart;

/** Whether an editor holds what is not saved: only then there is something to save or to revert. */
public final class DirtyTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof ISaveablePart part && part.isDirty();
    }
}
