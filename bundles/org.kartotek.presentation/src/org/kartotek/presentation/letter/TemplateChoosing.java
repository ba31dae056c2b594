/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterOutline;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.core.rights.Session;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;

/** Which template is taken, of those that are offered, and what it asks for. Thread of the user interface. */
final class TemplateChoosing {
    private final CardIndex index;
    private final Session session;
    private final LetterHome home;
    private final TemplateShelf shelf;
    private final Background background;
    private final Supplier<String> whom;
    private final Listener listener;
    private List<TemplateChoice> templates = List.of();
    private Optional<TemplateChoice> template = Optional.empty();
    private Optional<LetterOutline> outline = Optional.empty();
    private Optional<Asked> looking = Optional.empty();
    private Optional<Asked> reading = Optional.empty();

    /** Hears what becomes of it. */
    interface Listener {
        /** Another one is taken. */
        void taken(TemplateChoice choice);

        /** It was read; letters made with it may go there. */
        void read(LetterPlaces places);

        /** Something was chosen or came in. */
        void changed();

        /** It could not be read. */
        void failed(RuntimeException problem);
    }

    /** @param whom says whose name a single letter bears; empty for several */
    TemplateChoosing(
            CardIndex index, LetterHome home, TemplateShelf shelf, Background background, Supplier<String> whom, Listener listener) {
        this.index = index;
        this.session = index.session();
        this.home = home;
        this.shelf = shelf;
        this.background = background;
        this.whom = whom;
        this.listener = listener;
    }

    /** Reads which templates there are, and takes the one that was taken last. */
    void load() {
        looking = Optional.of(background.ask(
                monitor -> shelf.choices(),
                choices -> {
                    templates = choices;
                    choices.stream().findFirst().ifPresent(this::choose);
                    listener.changed();
                },
                listener::failed));
    }

    List<TemplateChoice> templates() {
        return templates;
    }

    Optional<TemplateChoice> template() {
        return template;
    }

    Optional<LetterOutline> outline() {
        return outline;
    }

    void choose(String label) {
        templates.stream()
                .filter(each -> each.label().equalsIgnoreCase(label.strip()))
                .findFirst()
                .filter(each -> !template.equals(Optional.of(each)))
                .ifPresent(this::choose);
    }

    void choose(Path document) {
        TemplateChoice other = templates.stream()
                .filter(each -> each.place().equals(new TemplatePlace.OfOffice(document)))
                .findFirst()
                .orElseGet(() -> TemplateShelf.other(document));
        templates = Stream.concat(Stream.of(other), templates.stream().filter(each -> !each.equals(other))).toList();
        choose(other);
    }

    /** Reads the template again that is taken. */
    void again() {
        template.ifPresent(this::choose);
    }

    private void choose(TemplateChoice choice) {
        if (!template.equals(Optional.of(choice))) {
            listener.taken(choice);
        }
        template = Optional.of(choice);
        outline = Optional.empty();
        reading.ifPresent(Asked::cancel);
        String name = whom.get();
        reading = Optional.of(background.ask(monitor -> read(choice, name), this::arrived, listener::failed));
        listener.changed();
    }

    /** What a template asks for, and where its letters may go. */
    private record Read(LetterOutline outline, LetterPlaces places) {}

    private Read read(TemplateChoice choice, String name) {
        LetterOutline asked = home.letters().get().outline(index, session, choice.place());
        return new Read(asked, LetterPlaces.of(shelf.out(), choice.place().name(), name, asked.ending(), session.today()));
    }

    private void arrived(Read read) {
        outline = Optional.of(read.outline());
        listener.read(read.places());
        listener.changed();
    }

    /** Gives up what is being read. */
    void dispose() {
        looking.ifPresent(Asked::cancel);
        reading.ifPresent(Asked::cancel);
    }
}
