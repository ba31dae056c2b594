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
import org.kartotek.presentation.card.ShownPaper;
import org.kartotek.ui.theme.Icon;

/** Which report is shown, of which cards. */
public final class ReportInput implements IEditorInput {
    private final ReportInfo report;
    private final String title;
    private final CardQuery query;
    private final OptionalLong subject;

    /**
     * @param title of the report in the user's language
     * @param query which cards, in which order
     */
    public ReportInput(ReportInfo report, String title, CardQuery query) {
        this(report, title, query, OptionalLong.empty());
    }

    private ReportInput(ReportInfo report, String title, CardQuery query, OptionalLong subject) {
        this.report = report;
        this.title = title;
        this.query = query;
        this.subject = subject;
    }

    /** The report of one card. */
    static ReportInput of(ShownCard card) {
        return of(ReportRequest.CARD, Kind.CUSTOMER, card.id(), card.name());
    }

    /** The paper of one record. */
    static ReportInput of(ShownPaper paper) {
        return of(paper.report(), paper.kind(), paper.id(), paper.name());
    }

    /**
     * A report of one record.
     *
     * @param report its name
     * @param kind of the record
     */
    static ReportInput of(String report, Kind kind, long id, String title) {
        ReportInfo info = new ReportInfo(report, Labels.same(title), List.of(), Optional.of(kind));
        return new ReportInput(info, title, CardQuery.customers(), OptionalLong.of(id));
    }

    /** Which card or other record, where it is the report of one. */
    OptionalLong subject() {
        return subject;
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
                && query.equals(input.query) && subject.equals(input.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report.name(), query, subject);
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
