/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.OfficeFunction;

/**
 * What a change of the catalogue leaves in the history: a readable text of the state before and after. The functions of a server
 * write the same.
 */
public final class CatalogueText {
    /** Stands between the state before and the one after. */
    public static final String THEN = "\n---\n";

    private static final String LABEL = "label ";

    private CatalogueText() {}

    /** What can be changed of a field. */
    public static String of(Field field) {
        return "section " + field.section() + "\nposition " + field.position() + "\ntraits " + FieldStore.words(field.traits()) + '\n'
                + labels(field.labels());
    }

    /** @param position among the choices of the list, from 0 */
    public static String of(String list, Choice choice, int position) {
        return "choice " + list + ' ' + choice.key() + "\nposition " + position + "\nretired " + (choice.retired() ? 1 : 0) + "\ncolour "
                + choice.colour() + '\n' + labels(choice.labels());
    }

    /** @param labels null where the section is called as the program calls it */
    public static String of(String section, Labels labels) {
        return "called " + section + (labels == null ? "" : '\n' + labels(labels));
    }

    /** @param used whether the office uses the function */
    public static String of(OfficeFunction function, boolean used) {
        return "function " + function.key() + "\nstate " + (used ? "on" : "off");
    }

    /** Whether the office uses the function of a text. */
    public static boolean isUsed(String text) {
        return line(text, "state ").equals("on");
    }

    private static String labels(Labels labels) {
        return LABEL + LabelText.write(labels).replace("\n", '\n' + LABEL);
    }

    /** The field as a text says that it was. */
    public static Field field(Field present, String text) {
        Set<FieldTrait> traits = Arrays.stream(line(text, "traits ").split(" "))
                .filter(word -> !word.isEmpty())
                .map(FieldTrait::valueOf)
                .collect(Collectors.toSet());
        return present.changed(labels(text), line(text, "section "), Integer.parseInt(line(text, "position ")), traits);
    }

    /** The choice that a text describes. */
    public static Choice choice(String text) {
        return new Choice(words(text).get(2), labels(text), line(text, "retired ").equals("1"), line(text, "colour "));
    }

    /** The place of the choice that a text describes among those of its list. */
    public static int position(String text) {
        return Integer.parseInt(line(text, "position "));
    }

    /** The words of the first line: what it is about, and its keys. */
    public static List<String> words(String text) {
        return new ArrayList<>(List.of(text.lines().findFirst().orElse("").split(" ")));
    }

    /** The labels that a text names; it has to name some. */
    public static Labels labels(String text) {
        return LabelText.read(text.lines()
                .filter(line -> line.startsWith(LABEL))
                .map(line -> line.substring(LABEL.length()))
                .collect(Collectors.joining("\n")));
    }

    private static String line(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow().substring(start.length());
    }
}
