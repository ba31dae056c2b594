/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.timeline;

import org.kartotek.presentation.card.CardModel;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.theme.Theme;

/** Fills a page with a card that is only read. */
@FunctionalInterface
public interface PastForm {
    void fill(ScrolledPage page, Theme theme, CardModel card);
}
