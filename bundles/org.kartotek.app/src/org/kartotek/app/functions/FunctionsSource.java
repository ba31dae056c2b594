/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.kartotek.core.catalogue.OfficeFunction;

/** Tells expressions of the workbench which functions the office uses: the variable holds their keys. */
public final class FunctionsSource extends AbstractSourceProvider {
    static final String USED = "org.kartotek.functions";

    private List<String> used =
            Arrays.stream(OfficeFunction.values()).map(OfficeFunction::key).toList();

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {USED};
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(USED, used);
    }

    /** @param keys of the functions that are used from now on */
    void show(List<String> keys) {
        used = keys;
        fireSourceChanged(ISources.WORKBENCH, USED, used);
    }

    @Override
    public void dispose() {
        // nothing is held
    }
}
