/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.util.Optional;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.RecordsByNumber;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;

/** Finds the record that a user names: by number where its kind has one, or by {@code #} and the id. */
public final class RecordFinder {
    /** How records are named, for the help. */
    public static final Sentence HELP = Messages.RECORD_OPERAND;

    private RecordFinder() {}

    /** @throws KartotekException where the record does not exist for the session of the index */
    public static RecordOnCard find(CommandContext context, CardIndex index, Kind kind, String named) {
        Session session = index.session();
        Optional<Long> id = named.matches("#[0-9]{1,18}")
                ? Optional.of(Long.valueOf(named.substring(1)))
                : new RecordsByNumber(index.queries(), session, index.catalogue(session), context.monitor()).find(kind, named);
        RecordOnCard record = id.flatMap(found -> index.cards().record(session, kind, found)).orElseThrow(() -> {
            id.ifPresent(found -> session.missed(Refusal.Path.READ, kind, found));
            return new KartotekException(Messages.NO_RECORD.with(kind.word(), named));
        });
        session.watch().opened(session.login(), record.cardId());
        return record;
    }
}
