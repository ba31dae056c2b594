/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import java.util.Arrays;
import java.util.Optional;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.ui.customers.board.BoardView;
import org.kartotek.ui.customers.list.CustomerListView;

/** What the workbench calls the perspectives. */
public final class PerspectiveIds {
    /** The general one. */
    public static final String CUSTOMERS = "org.kartotek.ui.customers.perspective";

    /** The view that lists what is administered; another bundle brings it. */
    static final String ADMINISTRATION = "org.kartotek.app.administration";

    private PerspectiveIds() {}

    public static String of(Perspective perspective) {
        return perspective == Perspective.CUSTOMERS ? CUSTOMERS : CUSTOMERS + "." + perspective.key();
    }

    /** The perspective with this id; none for the page of the start. */
    public static Optional<Perspective> perspective(String id) {
        return Arrays.stream(Perspective.values()).filter(each -> of(each).equals(id)).findFirst();
    }

    /** The view in which work begins. */
    static String first(Perspective perspective) {
        return switch (perspective) {
            case SALES -> BoardView.ID;
            case ADMINISTRATION -> ADMINISTRATION;
            case CUSTOMERS, SERVICE, ACCOUNTS, STEWARD -> CustomerListView.ID;
        };
    }

    /** The command that shows a perspective. */
    static String command(Perspective perspective) {
        return "org.kartotek.ui.customers.show." + perspective.key();
    }
}
