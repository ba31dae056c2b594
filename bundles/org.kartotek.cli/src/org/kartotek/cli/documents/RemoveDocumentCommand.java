/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.documents;

import java.util.List;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.osgi.service.component.annotations.Component;

/** Takes a document off its card. */
@Component
public final class RemoveDocumentCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("document remove", Messages.REMOVE)
                .withOperands(NamedDocument.OPERAND, 1, 1)
                .withDetails(NamedDocument.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        NamedDocument document = NamedDocument.find(index, arguments.operands().get(0), spec().name());
        RecordEdit edit = RecordEdit.archive(Kind.DOCUMENT, document.record().id(), document.cardId());
        long changeSet = index.changes().commit(index.session(), Reason.EDIT, "", List.of(edit)).orElseThrow();
        context.say(Messages.SAVED.with(changeSet));
        return ExitCode.OK;
    }
}
