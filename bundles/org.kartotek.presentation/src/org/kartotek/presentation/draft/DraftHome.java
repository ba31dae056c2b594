/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.nio.file.Path;
import org.kartotek.core.database.CardIndex;

/**
 * Where drafts are kept.
 *
 * @param folder the user's own files of this program
 */
public record DraftHome(Path folder) {

    /** The drafts of the user who has this card index open. */
    public DraftFolder of(CardIndex index) {
        return DraftFolder.of(folder, index);
    }
}
