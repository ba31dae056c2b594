/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kartotek.core.problem.KartotekException;

/** Web addresses that are kept as links. Others, such as those that start a program, are never opened. */
public final class LinkAddress {
    /** Longest address in characters. */
    public static final int LONGEST = 2000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** A computer, perhaps with a port; a name with letters of any language is one, a name of a user before it is not. */
    private static final Pattern PLACE = Pattern.compile("([\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9a-fA-F:.]+])(:[0-9]{1,5})?");

    private LinkAddress() {}

    /** Whether a text as it stands is a web address that can be opened. */
    public static boolean isOne(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return text.length() <= LONGEST
                    && scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && uri.getRawAuthority() != null
                    && PLACE.matcher(uri.getRawAuthority()).matches();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /**
     * The whole address of what somebody typed: {@code example.org} becomes {@code https://example.org}.
     *
     * @throws KartotekException where it is none
     */
    public static String of(String typed) {
        String text = typed.strip().replace(" ", "%20");
        String whole = text.contains("://") ? text : "https://" + text;
        if (text.isEmpty() || !isOne(whole)) {
            throw new KartotekException(Messages.NO_WEB_ADDRESS.with(LONGEST));
        }
        return whole;
    }

    /** What a link is called where nobody says: the address without its beginning. */
    static String title(String address) {
        return address.replaceFirst("^[a-zA-Z]+://(www\\.)?", "").replaceFirst("/$", "");
    }
}
