/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The version of the program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Of the installed program, or a remark where it is not installed. */
    public static String text() {
        Bundle bundle = FrameworkUtil.getBundle(ProgramVersion.class);
        return bundle == null ? "not installed" : bundle.getVersion().toString();
    }
}
