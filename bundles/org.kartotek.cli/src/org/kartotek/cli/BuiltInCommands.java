/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.cli.breach.BreachCommand;
import org.kartotek.cli.cards.ArchiveCommand;
import org.kartotek.cli.cards.EditCommand;
import org.kartotek.cli.cards.NewCommand;
import org.kartotek.cli.cards.QueryCommand;
import org.kartotek.cli.cards.SearchCommand;
import org.kartotek.cli.cards.SetCommand;
import org.kartotek.cli.cards.ShowCommand;
import org.kartotek.cli.changes.ChangesCommand;
import org.kartotek.cli.changes.HistoryCommand;
import org.kartotek.cli.changes.UndoCommand;
import org.kartotek.cli.changes.VerifyCommand;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.contactlog.ContactLimitCommand;
import org.kartotek.cli.contactlog.ContactedCommand;
import org.kartotek.cli.contactlog.LogCommand;
import org.kartotek.cli.exchange.ImportCommand;
import org.kartotek.cli.exchange.ReportCommand;
import org.kartotek.cli.exchange.SampleCommand;
import org.kartotek.cli.rights.AddRoleCommand;
import org.kartotek.cli.rights.AuditCommand;
import org.kartotek.cli.rights.DenyCommand;
import org.kartotek.cli.rights.RemoveRoleCommand;
import org.kartotek.cli.rights.RightsCommand;
import org.kartotek.cli.rights.RolesCommand;
import org.kartotek.cli.rights.SetRoleCommand;
import org.kartotek.cli.rights.SetUserCommand;
import org.kartotek.cli.rights.ShowRoleCommand;
import org.kartotek.cli.sales.AcceptQuoteCommand;
import org.kartotek.cli.sales.CreditCommand;
import org.kartotek.cli.sales.InvoiceCommand;
import org.kartotek.cli.sales.SaleCommand;
import org.kartotek.cli.sales.SellerCommand;
import org.kartotek.cli.setup.AddFieldCommand;
import org.kartotek.cli.setup.AddUserCommand;
import org.kartotek.cli.setup.ChangeChoicesCommand;
import org.kartotek.cli.setup.ChangeFieldCommand;
import org.kartotek.cli.setup.ChangePasswordCommand;
import org.kartotek.cli.setup.ChoicesCommand;
import org.kartotek.cli.setup.CreateCommand;
import org.kartotek.cli.setup.DismissUserCommand;
import org.kartotek.cli.setup.DoctorCommand;
import org.kartotek.cli.setup.EncryptCommand;
import org.kartotek.cli.setup.FieldsCommand;
import org.kartotek.cli.setup.FunctionsCommand;
import org.kartotek.cli.setup.HelpCommand;
import org.kartotek.cli.setup.RecoverCommand;
import org.kartotek.cli.setup.StaySignedInCommand;
import org.kartotek.cli.setup.SwitchFunctionCommand;
import org.kartotek.cli.setup.UsersCommand;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.exporting.CardExports;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.SampleCompany;
import org.kartotek.core.report.Reports;

/** The commands of this bundle, in the order of the help. */
final class BuiltInCommands {
    private BuiltInCommands() {}

    /** @param all these and those of other bundles, for the help */
    static Stream<Command> of(
            CardIndexes indexes,
            CardImports imports,
            CardExports exports,
            SampleCompany sample,
            Optional<Reports> reports,
            Supplier<List<Command>> all) {
        return Stream.of(
                new SearchCommand(),
                new QueryCommand(exports),
                new ShowCommand(),
                new SetCommand(),
                new EditCommand(),
                new NewCommand(),
                new ArchiveCommand(),
                new LogCommand(),
                new ContactedCommand(),
                new ContactLimitCommand(),
                new SellerCommand(),
                new SaleCommand(Kind.QUOTE),
                new AcceptQuoteCommand(),
                new SaleCommand(Kind.PURCHASE),
                new InvoiceCommand(),
                new CreditCommand(),
                new ImportCommand(imports),
                new ReportCommand(reports),
                new HistoryCommand(),
                new ChangesCommand(),
                new UndoCommand(),
                new FieldsCommand(),
                new AddFieldCommand(),
                new ChangeFieldCommand(),
                new ChoicesCommand(),
                new ChangeChoicesCommand(),
                new FunctionsCommand(),
                new SwitchFunctionCommand(true),
                new SwitchFunctionCommand(false),
                new UsersCommand(),
                new AddUserCommand(indexes),
                new ChangePasswordCommand(),
                new DismissUserCommand(),
                new StaySignedInCommand(),
                new SetUserCommand(),
                new DenyCommand(true),
                new DenyCommand(false),
                new RolesCommand(),
                new ShowRoleCommand(),
                new AddRoleCommand(reports, false),
                new AddRoleCommand(reports, true),
                new SetRoleCommand(reports),
                new RemoveRoleCommand(),
                new RightsCommand(),
                new AuditCommand(),
                new BreachCommand(false),
                new BreachCommand(true),
                new CreateCommand(indexes),
                new EncryptCommand(indexes),
                new RecoverCommand(indexes),
                new SampleCommand(sample),
                new VerifyCommand(),
                new DoctorCommand(),
                new HelpCommand(all));
    }
}
