/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import java.util.Optional;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;

/** The card on which documents hang, as far as they have to do with it. Thread of the user interface. */
public interface CardHost {

    /** Id of the card, or 0 before it is saved for the first time. */
    long cardId();

    /** @param then run when all that was typed on the card is saved; never where it cannot be saved yet */
    void save(Runnable then);

    void tell(Tone tone, String sentence, Notice.Way... ways);

    /** Address of a map that shows where the customer is; empty where no address is known. */
    Optional<String> map();
}
