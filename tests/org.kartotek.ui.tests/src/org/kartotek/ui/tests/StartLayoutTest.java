/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.junit.jupiter.api.Test;
import org.kartotek.app.start.StartPerspective;

/** The page of the start goes with the start: what the workbench would keep of it has no view. */
class StartLayoutTest extends WindowTest {
    @Test
    void isNotKeptForTheNextStart() {
        List<String> kept = Arrays.stream(window.getActivePage().getOpenPerspectives())
                .map(IPerspectiveDescriptor::getId)
                .toList();
        assertFalse(kept.contains(StartPerspective.ID));
    }
}
