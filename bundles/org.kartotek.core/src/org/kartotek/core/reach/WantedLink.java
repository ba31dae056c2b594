/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.reach;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what was handed over from outside. */
final class WantedLink {
    /** Longer texts are nobody's number or address. */
    private static final int LONGEST = 300;

    private static final Pattern LINK = Pattern.compile("(?is)(tel|callto|sips?|mailto):(?://)?(.*)");
    private static final String CONTEXT = ";phone-context=";
    /** A bare row of digits may be a customer number; with a plus, a leading zero or a bracket it was meant to be dialled. */
    private static final Pattern DIALLED = Pattern.compile("[+0(][0-9 ()/.\u00a0-]{5,40}");

    private static final Pattern NUMBER = Pattern.compile("[+0-9 ().-]+");

    private final String text;

    WantedLink(String text) {
        String stripped = text.strip();
        this.text = stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    Wanted read() {
        if (text.isEmpty()) {
            return new Wanted.Window();
        }
        Matcher link = LINK.matcher(text);
        return link.matches() ? read(link.group(1).toLowerCase(Locale.ROOT), plain(link.group(2))) : bare();
    }

    private static Wanted read(String scheme, String rest) {
        return switch (scheme) {
            case "mailto" -> new Wanted.Mail(before(rest, '?'));
            case "tel", "callto" -> new Wanted.Phone(number(rest));
            default -> sip(before(before(rest, ';'), '?'));
        };
    }

    /** Telephones with an address of the internet: a number stands before the at sign, or a name. */
    private static Wanted sip(String address) {
        String user = before(address, '@');
        return NUMBER.matcher(user).matches() ? new Wanted.Phone(user) : new Wanted.Mail(address);
    }

    private Wanted bare() {
        if (text.indexOf('@') > 0 && text.indexOf(' ') < 0) {
            return new Wanted.Mail(text);
        }
        return DIALLED.matcher(text).matches() ? new Wanted.Phone(text) : new Wanted.Named(text);
    }

    /** Percent signs read; a plus is a plus and no space. */
    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            // a percent sign that stands for itself
            return encoded.strip();
        }
    }

    /** Without parameters; in front of a local number the code that a parameter gives it. */
    private static String number(String link) {
        String number = before(link, ';');
        int context = link.indexOf(CONTEXT);
        boolean local = !number.startsWith("+") && context >= 0 && link.startsWith("+", context + CONTEXT.length());
        return local ? before(link.substring(context + CONTEXT.length()), ';') + number : number;
    }

    private static String before(String whole, char end) {
        int at = whole.indexOf(end);
        return at < 0 ? whole : whole.substring(0, at);
    }
}
