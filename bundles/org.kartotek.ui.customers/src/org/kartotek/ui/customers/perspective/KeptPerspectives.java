/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.ui.work.KeptWords;

/** Remembers perspectives beside the layout of the window: for the user of this computer. */
public final class KeptPerspectives implements Perspectives.Kept {
    private final KeptWords kept = new KeptWords("org.kartotek.ui.customers");

    @Override
    public String get(String key) {
        return kept.get(key, "");
    }

    @Override
    public void put(String key, String value) {
        kept.put(key, value);
    }
}
