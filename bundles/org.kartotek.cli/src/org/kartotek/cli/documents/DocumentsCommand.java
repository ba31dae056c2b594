/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.document.SizeText;
import org.kartotek.core.entry.ValueText;
import org.osgi.service.component.annotations.Component;

/** Lists the documents of a card. */
@Component
public final class DocumentsCommand implements Command {
    private static final List<Messages> HEADS = List.of(
            Messages.ID, Messages.NAME, Messages.TYPE, Messages.DATE, Messages.SIZE, Messages.ADDRESS, Messages.REMARK);

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("documents", Messages.DOCUMENTS)
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        index.catalogue(index.session()).require(OfficeFunction.DOCUMENTS);
        Card card = CardFinder.find(index, arguments.operands().get(0));
        Table table = new Table(context.out(), HEADS.stream().map(head -> head.in(index.session().locale())).toList());
        for (CardRecord document : card.parts(Kind.DOCUMENT)) {
            table.row(List.of(
                    String.valueOf(document.id()),
                    text(index, document, DocumentFields.NAME),
                    text(index, document, DocumentFields.TYPE),
                    text(index, document, DocumentFields.DATE),
                    size(document, index.session().locale()),
                    text(index, document, DocumentFields.ADDRESS),
                    text(index, document, DocumentFields.REMARK)));
        }
        table.end();
        return ExitCode.OK;
    }

    private static String text(CardIndex index, CardRecord document, String key) {
        Catalogue catalogue = index.catalogue(index.session());
        ValueText words = new ValueText(catalogue, index.session().locale());
        return catalogue.find(Kind.DOCUMENT, key).map(field -> words.shown(field, document.value(key))).orElse("");
    }

    private static String size(CardRecord document, Locale locale) {
        return document.value(DocumentFields.SIZE)
                .content()
                .map(size -> SizeText.of(((BigDecimal) size).longValue(), locale))
                .orElse("");
    }
}
