/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Every text of every bundle exists in every language, with the same gaps to fill. */
class MessagesTest {
    private static final List<String> LANGUAGES = List.of("da", "de", "es", "ru");
    private static final Pattern GAP = Pattern.compile("\\{[0-9]}");

    /** Those that say anything. */
    static List<String> bundles() {
        BundleContext context = FrameworkUtil.getBundle(MessagesTest.class).getBundleContext();
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.kartotek."))
                .filter(bundle -> !bundle.getSymbolicName().endsWith(".tests") && !sources(bundle).isEmpty())
                .map(Bundle::getSymbolicName)
                .sorted()
                .toList();
    }

    private static List<URL> sources(Bundle bundle) {
        return Stream.of("messages.properties", "plugin.properties", "texts.properties")
                .flatMap(file -> entries(bundle, file).stream())
                .toList();
    }

    @Test
    void everyBundleIsAsked() {
        assertTrue(
                bundles()
                        .containsAll(List.of(
                                "org.kartotek.app",
                                "org.kartotek.cli",
                                "org.kartotek.core",
                                "org.kartotek.exchange",
                                "org.kartotek.persistence",
                                "org.kartotek.presentation",
                                "org.kartotek.reports",
                                "org.kartotek.ui",
                                "org.kartotek.ui.customers",
                                "org.kartotek.ui.reports")),
                () -> bundles().toString());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isComplete(String name) throws IOException {
        Bundle bundle = Platform.getBundle(name);
        for (URL source : sources(bundle)) {
            Properties english = read(source);
            for (String language : LANGUAGES) {
                URL other = translated(source, language);
                compare(other.getPath(), english, read(other));
            }
        }
    }

    private static URL translated(URL source, String language) throws IOException {
        return URI.create(source.toString().replace(".properties", "_" + language + ".properties")).toURL();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasNoWordThatNobodySays(String name) throws IOException, ClassNotFoundException {
        Bundle bundle = Platform.getBundle(name);
        for (URL source : entries(bundle, "messages.properties")) {
            String path = source.getPath().replaceFirst("^.*?org/kartotek/", "org/kartotek/");
            String className = path.replace("messages.properties", "Messages").replace('/', '.');
            Set<String> fields = Arrays.stream(bundle.loadClass(className).getFields())
                    .map(Field::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(fields, new TreeSet<>(read(source).stringPropertyNames()), className);
        }
    }

    private static List<URL> entries(Bundle bundle, String file) {
        var found = bundle.findEntries("/", file, true);
        return found == null ? List.of() : Collections.list(found);
    }

    private static Properties read(URL file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = file.openStream()) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static void compare(String file, Properties english, Properties other) {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()), file);
        for (String key : english.stringPropertyNames()) {
            assertFalse(other.getProperty(key).isBlank(), file + " " + key);
            assertEquals(gaps(english.getProperty(key)), gaps(other.getProperty(key)), file + " " + key);
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher matcher = GAP.matcher(text);
        while (matcher.find()) {
            gaps.add(matcher.group());
        }
        return gaps;
    }
}
