/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.text.NumberFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kartotek.presentation.list.ListSize;

/** Says how long a list is. */
final class CountText {
    private CountText() {}

    static String of(ListSize size, Locale locale) {
        String number = NumberFormat.getIntegerInstance(locale).format(size.rows());
        if (!size.exact()) {
            return NLS.bind(Messages.countAtLeast, number);
        }
        return size.rows() == 1 ? Messages.countOne : NLS.bind(Messages.countExact, number);
    }
}
