/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.testsupport.ClassPlace;

/** Where the classes lie that another process needs to open a card index, be they in bundles or on a class path here. */
public final class ProcessClassPath {

    private ProcessClassPath() {}

    /** For the option {@code -cp}. */
    public static String text() {
        Set<String> places = new LinkedHashSet<>();
        places.add(ClassPlace.of(ProcessClassPath.class));
        places.add(ClassPlace.of(CardIndex.class));
        places.add(ClassPlace.of(IProgressMonitor.class));
        for (String name : List.of(
                StoredCardIndexes.class.getName(),
                "org.kartotek.model.Customer",
                "org.apache.derby.jdbc.EmbeddedDataSource",
                "org.apache.derby.authentication.SystemPrincipal",
                "org.apache.derby.shared.common.error.StandardException",
                "org.postgresql.Driver",
                "org.slf4j.Logger",
                "org.bouncycastle.crypto.generators.Argon2BytesGenerator",
                "jakarta.persistence.Entity",
                "org.eclipse.persistence.jpa.PersistenceProvider",
                "org.eclipse.persistence.sessions.Session",
                "org.osgi.framework.Bundle")) {
            places.add(placeBelowPersistence(name));
        }
        return String.join(File.pathSeparator, places);
    }

    private static String placeBelowPersistence(String className) {
        try {
            return ClassPlace.of(Class.forName(className, false, StoredCardIndexes.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
