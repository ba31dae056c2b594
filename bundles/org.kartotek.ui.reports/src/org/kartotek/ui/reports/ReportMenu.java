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
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.report.Reports;
import org.kartotek.presentation.desk.Desk;

/** The reports that the user may run, each as an item of a menu. The first one is what the command runs without a name. */
public final class ReportMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private IServiceLocator services = PlatformUI.getWorkbench();

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return services.getService(Desk.class).index().map(this::items).orElseGet(() -> new IContributionItem[0]);
    }

    private IContributionItem[] items(CardIndex index) {
        List<ReportInfo> reports = ReportHandler.ofCards(services.getService(Reports.class), index);
        return IntStream.range(0, reports.size())
                .mapToObj(i -> item(reports.get(i), i == 0, index))
                .toArray(IContributionItem[]::new);
    }

    private IContributionItem item(ReportInfo report, boolean first, CardIndex index) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(
                services, ReportHandler.COMMAND + "." + report.name(), ReportHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        item.label = report.title().in(index.session().locale());
        item.parameters = first ? Map.of() : Map.of(ReportHandler.REPORT, report.name());
        return new CommandContributionItem(item);
    }
}
