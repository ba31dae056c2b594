/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;

/**
 * A file that names a card on each line: by its number, or by {@code #} and the id, as the first of several columns or alone. A heading is left
 * out, and cards that do not exist for the session, or not any more.
 */
record CardsFile(Path file) {
    private static final String HEADING = "card";
    private static final String END_OF_NAME = "[,;\t].*";

    /** By their ids they are looked for when the letters are written, many at once. */
    private static Optional<Long> id(CardIndex index, String name) {
        return name.matches("#[0-9]{1,18}")
                ? Optional.of(Long.valueOf(name.substring(1)))
                : CardFinder.search(index, name).map(Card::id);
    }

    /** The ids of the cards, in the order of the file. */
    List<Long> read(CardIndex index) {
        try {
            List<Long> ids = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> line.replaceFirst(END_OF_NAME, "").replace("\"", "").replace("\uFEFF", "").strip())
                    .filter(name -> !name.isEmpty() && !name.equals(HEADING))
                    .flatMap(name -> id(index, name).stream())
                    .distinct()
                    .toList();
            if (ids.isEmpty()) {
                throw new KartotekException(Messages.NO_CARDS_IN.with(file.getFileName()));
            }
            return ids;
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_READ.with(file.getFileName()), e);
        }
    }
}
