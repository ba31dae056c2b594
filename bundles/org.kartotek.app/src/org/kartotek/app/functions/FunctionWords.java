/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kartotek.core.catalogue.OfficeFunction;

/** What the functions of the office are called in the language of the window. */
final class FunctionWords {
    private FunctionWords() {}

    static String name(OfficeFunction function) {
        return function.title().in(Locale.getDefault());
    }

    /** What it is, in a sentence. */
    static String what(OfficeFunction function) {
        return function.what().in(Locale.getDefault());
    }

    /** To whoever asks for it in vain. */
    static String off(OfficeFunction function) {
        return NLS.bind(Messages.off, name(function));
    }
}
