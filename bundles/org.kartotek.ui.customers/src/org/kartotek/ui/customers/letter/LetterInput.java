/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.kartotek.presentation.letter.LetterTarget;
import org.kartotek.ui.form.PageInput;
import org.kartotek.ui.theme.Icon;

/** Whom letters are to go to; two of them are the same where that is. */
record LetterInput(LetterTarget target) implements PageInput {
    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.MAIL.descriptor();
    }

    @Override
    public String getName() {
        return target.name().isEmpty() ? Messages.title : NLS.bind(Messages.titleTo, target.name());
    }
}
