/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.output.Table;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.database.CardIndex;

/** Lists who did what, and looks whether an entry was taken out or changed. */
public final class AuditCommand implements Command {
    private static final String LIMIT = "limit";
    private static final int USUAL = 50;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("audit", Messages.AUDIT, Option.value(LIMIT, "N", Messages.AUDIT_LIMIT)).withDetails(Messages.AUDIT_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Locale locale = context.locale();
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(index.session().zone());
        Table table = new Table(
                context.out(),
                List.of(
                        Messages.ENTRY.in(locale),
                        Messages.WHEN.in(locale),
                        Messages.HOLDER.in(locale),
                        Messages.EVENT.in(locale),
                        Messages.SUBJECT.in(locale),
                        Messages.AMOUNT.in(locale)));
        List<AuditEntry> entries = index.audit().newest(index.session(), arguments.number(LIMIT).orElse(USUAL));
        for (AuditEntry entry : entries) {
            table.row(List.of(
                    String.valueOf(entry.id()),
                    format.format(entry.at()),
                    entry.login(),
                    entry.event(),
                    entry.subject(),
                    String.valueOf(entry.amount())));
        }
        table.end();
        OptionalLong broken = index.audit().firstBroken(index.session());
        if (broken.isPresent()) {
            context.remark(Messages.CHAIN_BROKEN.with(broken.getAsLong()));
            return ExitCode.FAILED;
        }
        entries.stream().findFirst().ifPresent(newest -> context.say(Messages.CHAIN_WHOLE.with(newest.id(), newest.chain())));
        return ExitCode.OK;
    }
}
