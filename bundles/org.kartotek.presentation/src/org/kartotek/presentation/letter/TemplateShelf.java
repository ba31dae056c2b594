/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.ShippedTemplate;
import org.kartotek.core.letter.TemplateFolder;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.presentation.own.OwnFile;

/**
 * The templates that are offered: those that the user took last, those in the folder of templates, and those that come with the program. Any
 * thread but that of the user interface.
 */
public final class TemplateShelf {
    private static final String TOPIC = "letters";
    private static final String LAST = "template.";
    private static final String FOLDER = "folder";
    private static final String OF_PROGRAM = "program:";
    private static final int MOST_LAST = 6;

    private final LetterHome home;
    private final Locale locale;
    private final TemplateFolder folder;
    private final OwnFile kept;

    public TemplateShelf(LetterHome home, CardIndex index) {
        this.home = home;
        locale = index.session().locale();
        folder = new TemplateFolder(home.home());
        kept = new OwnFile(home.home(), TOPIC, index);
    }

    /** All of them, the one that was taken last first. */
    public List<TemplateChoice> choices() {
        Map<TemplatePlace, ShippedTemplate> shipped = shipped();
        Set<TemplatePlace> places = new LinkedHashSet<>(last(kept.read(), shipped));
        folder.files().stream().map(TemplatePlace.OfOffice::new).forEach(places::add);
        places.addAll(shipped.keySet());
        List<TemplateChoice> choices = new ArrayList<>();
        for (TemplatePlace place : places) {
            choices.add(choice(place, Optional.ofNullable(shipped.get(place)), choices));
        }
        return choices;
    }

    /** Those in the language of the user come first. */
    private Map<TemplatePlace, ShippedTemplate> shipped() {
        Comparator<ShippedTemplate> ownFirst =
                Comparator.comparing(each -> !each.language().getLanguage().equals(locale.getLanguage()));
        Map<TemplatePlace, ShippedTemplate> shipped = new LinkedHashMap<>();
        home.letters().get().shipped().stream().sorted(ownFirst).forEach(each -> shipped.put(each.place(), each));
        return shipped;
    }

    private TemplateChoice choice(TemplatePlace place, Optional<ShippedTemplate> shipped, List<TemplateChoice> others) {
        String name = shipped.map(each -> each.title().in(locale)).orElse(place.name());
        boolean taken = others.stream().anyMatch(each -> each.label().equalsIgnoreCase(name));
        String label = taken && place instanceof TemplatePlace.OfOffice(Path file) ? name + " – " + file.getParent() : name;
        return new TemplateChoice(place, label, shipped.map(ShippedTemplate::language));
    }

    /** A document of the office that is nowhere here. */
    public static TemplateChoice other(Path file) {
        return new TemplateChoice(new TemplatePlace.OfOffice(file), file.getFileName() + " – " + file.getParent(), Optional.empty());
    }

    private static List<TemplatePlace> last(Properties properties, Map<TemplatePlace, ShippedTemplate> shipped) {
        return IntStream.range(0, MOST_LAST)
                .mapToObj(number -> properties.getProperty(LAST + number, ""))
                .flatMap(text -> place(text).stream())
                .filter(place -> place instanceof TemplatePlace.OfOffice(Path file)
                        ? Files.isRegularFile(file)
                        : shipped.containsKey(place))
                .toList();
    }

    private static Optional<TemplatePlace> place(String text) {
        if (text.startsWith(OF_PROGRAM)) {
            return Optional.of(new TemplatePlace.OfProgram(text.substring(OF_PROGRAM.length())));
        }
        return path(text).map(TemplatePlace.OfOffice::new);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }

    private static String text(TemplatePlace place) {
        return switch (place) {
            case TemplatePlace.OfProgram(String name) -> OF_PROGRAM + name;
            case TemplatePlace.OfOffice(Path file) -> file.toAbsolutePath().toString();
        };
    }

    /** Where letters were written last. */
    public Path out() {
        return path(kept.read().getProperty(FOLDER, "")).filter(Files::isDirectory).orElse(home.documents());
    }

    /**
     * Remembers what was taken.
     *
     * @param out folder in which letters were written
     */
    public void used(TemplatePlace place, Path out) {
        Properties before = kept.read();
        List<String> last = Stream.concat(
                        Stream.of(text(place)), IntStream.range(0, MOST_LAST).mapToObj(number -> before.getProperty(LAST + number, "")))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_LAST)
                .toList();
        Properties now = new Properties();
        IntStream.range(0, last.size()).forEach(number -> now.setProperty(LAST + number, last.get(number)));
        now.setProperty(FOLDER, out.toAbsolutePath().toString());
        kept.write(now);
    }

    /** Puts a copy of a template of the program into the folder of templates, for the office to change it. */
    public Path copy(String name) {
        Path file = folder.free(name);
        home.letters().get().copy(name, file);
        return file;
    }
}
