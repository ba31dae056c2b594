/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import java.net.URL;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.osgi.framework.Bundle;

/**
 * Finds what designs name (libraries, texts, images) in one folder of the bundle and nowhere else: no file of the computer, no
 * address on the network.
 */
final class DesignResources implements IResourceLocator {
    /** Folder of the bundle that has the designs and what they name. */
    static final String FOLDER = "reports/";

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[a-z]+)?");

    private final Bundle bundle;

    DesignResources(Bundle bundle) {
        this.bundle = bundle;
    }

    /** @return null where the folder has no such file */
    URL entry(String name) {
        return PLAIN_NAME.matcher(name).matches() ? bundle.getEntry(FOLDER + name) : null;
    }

    @Override
    public URL findResource(ModuleHandle design, String name, int type) {
        return entry(name);
    }

    @SuppressWarnings("rawtypes")
    @Override
    public URL findResource(ModuleHandle design, String name, int type, Map context) {
        return entry(name);
    }
}
