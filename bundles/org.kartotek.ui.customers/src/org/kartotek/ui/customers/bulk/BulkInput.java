/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.bulk;

import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kartotek.core.query.CardQuery;
import org.kartotek.ui.form.PageInput;
import org.kartotek.ui.theme.Icon;

/**
 * Which cards are to be changed; two of them are never the same.
 *
 * @param query of the list
 * @param chosen ids of the cards that are marked in it; empty where none is
 * @param searched what is searched in the list; may be empty
 */
record BulkInput(CardQuery query, List<Long> chosen, String searched) implements PageInput {
    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.LIST.descriptor();
    }

    @Override
    public String getName() {
        return Messages.title;
    }
}
