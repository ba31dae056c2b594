/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.text.Folding;

/** Knows by which names the columns of a file may call a field: its key, its label in any language, or a synonym. */
final class HeaderNames {
    private static final String SYNONYMS = "header-synonyms.txt";

    private final Map<String, String> targets = new HashMap<>();

    /** @param catalogue whose fields are found, as the session may see it */
    HeaderNames(Catalogue catalogue) {
        catalogue.fields(Kind.CUSTOMER).stream().filter(field -> !field.isDerived()).forEach(field -> add(field.key(), "", field));
        catalogue.fields(Kind.CONTACT).forEach(field -> add(Target.CONTACT_PREFIX + field.key(), Kind.CONTACT.key(), field));
        synonyms().forEach(targets::putIfAbsent);
    }

    private void add(String target, String prefix, Field field) {
        targets.putIfAbsent(plain(prefix + field.key()), target);
        field.labels().byLanguage().values().forEach(label -> targets.putIfAbsent(plain(prefix + label), target));
    }

    /**
     * @param header as it stands in the file
     * @return the name of a target, which need not exist in the catalogue
     */
    Optional<String> target(String header) {
        return Optional.ofNullable(targets.get(plain(header)));
    }

    /** What of a name is compared: its letters and digits, folded. */
    static String plain(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, String> synonyms() {
        Map<String, String> found = new HashMap<>();
        for (String line : lines()) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                for (String name : line.substring(colon + 1).split(",")) {
                    found.putIfAbsent(plain(name), line.substring(0, colon).strip());
                }
            }
        }
        return found;
    }

    private static List<String> lines() {
        try (InputStream in = HeaderNames.class.getResourceAsStream(SYNONYMS);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
