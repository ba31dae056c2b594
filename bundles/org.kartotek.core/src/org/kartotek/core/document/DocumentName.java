/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.util.Locale;
import java.util.Set;

/**
 * Names of documents. They come from mails and other people's computers, so that nothing in them is trusted: a name is one name, shows
 * as what it is, and can be that of a file on every system.
 */
public final class DocumentName {
    /** Longest name in characters. */
    public static final int LONGEST = 200;
    /** Longest ending that is kept where a name is cut. */
    private static final int LONGEST_ENDING = 12;

    private static final String UNNAMED = "document";
    private static final String FORBIDDEN = "<>:\"/\\|?*";
    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3",
            "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private DocumentName() {}

    /** A name that is fit to be shown and kept; one of which nothing is left is {@code document}. */
    public static String of(String given) {
        StringBuilder name = new StringBuilder();
        given.codePoints().map(DocumentName::fit).filter(each -> each != 0).forEach(name::appendCodePoint);
        String text = name.toString().replaceAll("\\s+", " ").strip();
        text = text.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        if (text.isEmpty()) {
            return UNNAMED;
        }
        return cut(DEVICES.contains(base(text).toLowerCase(Locale.ROOT)) ? UNNAMED + " " + text : text, LONGEST);
    }

    /**
     * Signs that a name of a file cannot have become a dash, signs that are not seen or turn the direction of the text are left out:
     * with them {@code gpj.exe} would show as {@code exe.jpg}.
     */
    private static int fit(int sign) {
        if (sign == '\t' || sign == '\n' || sign == '\r') {
            return ' ';
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> 0;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> ' ';
            default -> FORBIDDEN.indexOf(sign) >= 0 ? '-' : sign;
        };
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String ending = ending(name);
        int length = longest - (ending.isEmpty() ? 0 : ending.length() + 1);
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).stripTrailing() + (ending.isEmpty() ? "" : "." + ending);
    }

    /** The ending in lower case, without the point; empty where there is none. */
    public static String ending(String name) {
        int point = name.lastIndexOf('.');
        boolean has = point > 0 && point < name.length() - 1 && name.length() - point - 1 <= LONGEST_ENDING;
        String ending = has ? name.substring(point + 1) : "";
        return ending.chars().allMatch(Character::isLetterOrDigit) ? ending.toLowerCase(Locale.ROOT) : "";
    }

    /** The name without its ending. */
    public static String base(String name) {
        String ending = ending(name);
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }

    /** The name of a document whose content is replaced by that of a file of another kind: it keeps its name and gets the ending. */
    public static String replaced(String name, String by) {
        String ending = ending(by);
        return ending.isEmpty() || ending.equals(ending(name)) ? name : of(base(name) + "." + ending);
    }

    /**
     * The name that a file on disk gets: short enough for every file system, whose limit is in bytes.
     *
     * @param name as {@link #of} gives it
     */
    public static String onDisk(String name) {
        return cut(of(name), 60);
    }
}
