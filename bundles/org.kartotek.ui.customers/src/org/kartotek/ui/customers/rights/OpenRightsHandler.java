/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.Set;
import org.kartotek.core.rights.Action;
import org.kartotek.ui.customers.fields.AdministrationHandler;
import org.kartotek.ui.form.SinglePage;
import org.kartotek.ui.theme.Icon;

/** Opens users and roles, for who administers and for who gives rights. */
public final class OpenRightsHandler extends AdministrationHandler {
    public OpenRightsHandler() {
        super(new SinglePage(RightsEditor.ID, Messages.title, Icon.USERS), Set.of(Action.ADMINISTER, Action.GRANT));
    }
}
