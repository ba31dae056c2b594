/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.help;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.ui.IWorkbenchPart;
import org.kartotek.app.administration.AdministrationView;
import org.kartotek.app.functions.FunctionsEditor;
import org.kartotek.app.imports.ImportEditor;
import org.kartotek.app.start.StartView;
import org.kartotek.ui.customers.board.BoardView;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.fields.FieldsEditor;
import org.kartotek.ui.customers.letter.LetterEditor;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.customers.requests.RequestsView;
import org.kartotek.ui.customers.rights.RightsEditor;
import org.kartotek.ui.customers.seller.SellerEditor;
import org.kartotek.ui.customers.zoom.ZoomView;
import org.kartotek.ui.reports.ReportViewer;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages of help, one file in each language, with a place for each part of the window. */
final class HelpPages {
    private static final String FOLDER = "help/";
    private static final String DEFAULT = FOLDER + "help_en.html";
    private static final String BEGINNING = "start";
    private static final String ADMINISTERING = "administer";

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry(StartView.ID, BEGINNING),
            Map.entry(CustomerListView.ID, "list"),
            Map.entry(BoardView.ID, "list"),
            Map.entry(RequestsView.ID, "list"),
            Map.entry(ZoomView.ID, "list"),
            Map.entry(CardEditor.ID, "card"),
            Map.entry(LetterEditor.ID, "card"),
            Map.entry(ImportEditor.ID, "import"),
            Map.entry(ReportViewer.ID, "report"),
            Map.entry(FieldsEditor.ID, ADMINISTERING),
            Map.entry(SellerEditor.ID, ADMINISTERING),
            Map.entry(RightsEditor.ID, ADMINISTERING),
            Map.entry(FunctionsEditor.ID, ADMINISTERING),
            Map.entry(AdministrationView.ID, ADMINISTERING));

    private final Bundle bundle = FrameworkUtil.getBundle(HelpPages.class);
    private final Locale locale;

    HelpPages(Locale locale) {
        this.locale = locale;
    }

    /** Which place of the help belongs to a part. */
    static String place(IWorkbenchPart part) {
        return part == null ? BEGINNING : PLACES.getOrDefault(part.getSite().getId(), BEGINNING);
    }

    /**
     * @return address of a file on this computer, with the place
     * @throws IOException where the program is damaged
     */
    String address(String place) throws IOException {
        URL page = bundle.getEntry(FOLDER + "help_" + locale.getLanguage() + ".html");
        URL file = FileLocator.toFileURL(page == null ? bundle.getEntry(DEFAULT) : page);
        return file + "#" + place;
    }
}
