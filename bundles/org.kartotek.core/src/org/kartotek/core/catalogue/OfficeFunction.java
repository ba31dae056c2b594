/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.sentence.Sentence;

/** A part of the program that an office can do without: an administrator switches it off, and on again, for everybody. */
public enum OfficeFunction {
    IMPORTS(Messages.IMPORTS, Messages.IMPORTS_WHAT),
    EXPORTS(Messages.EXPORTS, Messages.EXPORTS_WHAT),
    DOCUMENTS(Messages.DOCUMENTS, Messages.DOCUMENTS_WHAT),
    REPORTS(Messages.REPORTS, Messages.REPORTS_WHAT),
    TIMELINE(Messages.TIMELINE, Messages.TIMELINE_WHAT),
    TELEPHONE(Messages.TELEPHONE, Messages.TELEPHONE_WHAT);

    private final Sentence title;
    private final Sentence what;

    OfficeFunction(Sentence title, Sentence what) {
        this.title = title;
        this.what = what;
    }

    /** The name on the command line and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public Sentence title() {
        return title;
    }

    /** What it is, in a sentence. */
    public Sentence what() {
        return what;
    }

    public static Optional<OfficeFunction> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
