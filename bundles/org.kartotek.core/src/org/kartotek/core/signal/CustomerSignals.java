/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.signal;

import java.util.Optional;
import org.kartotek.core.rights.Session;

/**
 * Tells somebody that a customer is known whom he does not see, so that two people do not call the same one. Whoever may be told has the
 * action {@link org.kartotek.core.rights.Action#ASK_OWNER}. Any thread but that of the user interface; thread-safe.
 */
public interface CustomerSignals {

    /**
     * Asks for a customer whom the session does not see. Each answer is in the audit log; somebody who gets many within an hour gets no more.
     *
     * @param named a telephone number, an e-mail address, a customer number or the name, whole and as it would be on the card; a part of
     *     one names nobody
     * @return empty where there is no such customer, or the session may not be told, or is denied that very customer
     */
    Optional<CustomerSignal> ask(Session session, String named);
}
