/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where classes lie, be they in bundles or on a class path, for processes that tests start. */
public final class ClassPlace {
    private ClassPlace() {}

    public static String of(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the option {@code -cp}. */
    public static String classPath(Class<?>... types) {
        return Arrays.stream(types).map(ClassPlace::of).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The program that runs Java classes. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
