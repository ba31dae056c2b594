/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.presentation.card.ShownCard;
import org.kartotek.ui.theme.Icon;

/** Which report is shown, of which cards. */
public final class ReportInput implements IEditorInput {
    private final ReportInfo report;
    private final String title;
    private final CardQuery query;
    private final OptionalLong card;

    /**
     * @param title of the report in the user's language
     * @param query which cards, in which order
     */
    public ReportInput(ReportInfo report, String title, CardQuery query) {
        this(report, title, query, OptionalLong.empty());
    }

    private ReportInput(ReportInfo report, String title, CardQuery query, OptionalLong card) {
        this.report = report;
        this.title = title;
        this.query = query;
        this.card = card;
    }

    /** The report of one card. */
    static ReportInput of(ShownCard card) {
        ReportInfo report = new ReportInfo(ReportRequest.CARD, Labels.same(card.name()), List.of(), Optional.of(Kind.CUSTOMER));
        return new ReportInput(report, card.name(), CardQuery.customers(), OptionalLong.of(card.id()));
    }

    /** Which card, where it is the report of one. */
    OptionalLong card() {
        return card;
    }

    ReportInfo report() {
        return report;
    }

    CardQuery query() {
        return query;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportInput input && report.name().equals(input.report.name())
                && query.equals(input.query) && card.equals(input.card);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report.name(), query, card);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PRINT.descriptor();
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
