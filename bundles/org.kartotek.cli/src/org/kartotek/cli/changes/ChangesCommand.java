/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import java.util.List;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.output.Table;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.database.CardIndex;

/** Lists change sets. */
public final class ChangesCommand implements Command {
    private static final int USUAL_LIMIT = 30;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "changes",
                "list the change sets, newest first",
                Option.value("limit", "N", "the most to show; 30 where left out"));
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        List<ChangeSetInfo> changes =
                index.changes().list(index.session(), arguments.number("limit").orElse(USUAL_LIMIT));
        Table table = new Table(context.out(), List.of("Change set", "When", "Who", "Why", "Records", "State", "Note"));
        Moments moments = new Moments(index.session());
        for (ChangeSetInfo change : changes) {
            table.row(List.of(
                    String.valueOf(change.id()),
                    moments.text(change.at()),
                    change.login(),
                    ReasonText.of(change.reason()),
                    String.valueOf(change.records()),
                    state(change),
                    change.note()));
        }
        table.end();
        return ExitCode.OK;
    }

    private static String state(ChangeSetInfo change) {
        return switch (change.state()) {
            case OPEN -> "being written";
            case DONE -> change.undoes().isPresent() ? "undoes " + change.undoes().getAsLong() : "";
            case UNDONE -> "undone";
        };
    }
}
