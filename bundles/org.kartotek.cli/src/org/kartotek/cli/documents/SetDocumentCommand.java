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
import java.util.Map;
import java.util.OptionalLong;
import org.kartotek.cli.cards.Assignments;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.osgi.service.component.annotations.Component;

/** Changes what is said of a document. */
@Component
public final class SetDocumentCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("document set", Messages.SET, Assignments.OPTION)
                .withOperands(NamedDocument.OPERAND + " field=value …", 1, CommandSpec.ANY_NUMBER)
                .withDetails(
                        NamedDocument.HELP,
                        Messages.FIELDS,
                        Assignments.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        NamedDocument document = NamedDocument.find(index, arguments.operands().get(0), spec().name());
        Map<String, Value> values = Assignments.read(context, arguments, 1, index, Kind.DOCUMENT);
        if (values.isEmpty()) {
            throw new UsageException(Messages.NOTHING, spec().name());
        }
        RecordEdit edit = RecordEdit.update(
                Kind.DOCUMENT, document.record().id(), document.cardId(), document.record().version(), values);
        OptionalLong changeSet = index.changes().commit(index.session(), Reason.EDIT, "", List.of(edit));
        context.say(changeSet.isPresent() ? Messages.SAVED.with(changeSet.getAsLong()) : Messages.SO_ALREADY);
        return ExitCode.OK;
    }
}
