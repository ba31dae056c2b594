/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Verbatim;

/** Which cards are open, and who works on them. */
final class CardIndexItem extends ContributionItem {
    private static final int WIDTH = 420;

    private final Desk desk;

    CardIndexItem(Desk desk) {
        super("org.kartotek.app.status.index");
        this.desk = desk;
    }

    @Override
    public void fill(Composite parent) {
        Label label = new Label(StatusCell.filled(parent, WIDTH), SWT.RIGHT);
        label.setData(TestIds.KEY, "status.index");
        Runnable forget = desk.whenOpen(index -> Verbatim.set(label, text(index)));
        label.addListener(SWT.Dispose, e -> forget.run());
    }

    private static String text(CardIndex index) {
        String place = switch (index.location()) {
            case DatabaseLocation.Embedded embedded -> shortened(embedded.folder().toString());
            case DatabaseLocation.Server server -> server.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
        };
        return NLS.bind(Messages.placeAndUser, place, index.session().login());
    }

    /** The user's own folders are told without the way to them. */
    private static String shortened(String path) {
        String home = System.getProperty("user.home");
        return path.startsWith(home) ? "~" + path.substring(home.length()) : path;
    }
}
