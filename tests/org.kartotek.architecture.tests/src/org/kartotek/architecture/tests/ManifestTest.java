/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The manifests say the same as the plan of the house. */
class ManifestTest {

    private static final List<String> WIDGETS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.nebula");
    private static final List<String> STORAGE = List.of("org.kartotek.persistence", "org.eclipse.persistence",
            "jakarta.persistence", "jakarta.persistence-api", "derby", "org.apache.derby", "org.postgresql", "java.sql", "javax.sql");

    private final Map<String, Manifest> manifests = House.manifests();

    @Test
    void everyBundleHasItsPlace() {
        assertFalse(manifests.isEmpty(), "no bundle found");
        Set<String> unknown = new TreeSet<>(manifests.keySet());
        unknown.removeAll(House.MAY_IMPORT.keySet());
        assertEquals(Set.of(), unknown, "bundles without a line in House.MAY_IMPORT");
    }

    @Test
    void bundlesImportDownwardsOnly() {
        Map<String, String> owners = owners();
        List<String> wrong = new ArrayList<>();
        manifests.forEach((bundle, manifest) -> {
            Set<String> used = new TreeSet<>();
            manifest.requiredBundles().stream()
                    .filter(name -> name.startsWith(House.PREFIX))
                    .map(name -> name.substring(House.PREFIX.length()))
                    .forEach(used::add);
            manifest.importedPackages().stream()
                    .filter(name -> name.startsWith(House.PREFIX))
                    .map(name -> owners.getOrDefault(name, name))
                    .forEach(used::add);
            used.removeAll(House.MAY_IMPORT.getOrDefault(bundle, Set.of()));
            used.forEach(name -> wrong.add(bundle + " -> " + name));
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void databasesAreKnownWhereCardsAreKept() {
        // the entities carry the annotations of what reads them
        Predicate<String> others = bundle -> !House.WITH_SQL.contains(bundle) && !bundle.equals("model");
        assertEquals(List.of(), namesStartingWith(STORAGE, others));
    }

    @Test
    void nothingBelowTheWindowKnowsWidgets() {
        assertEquals(List.of(), namesStartingWith(WIDGETS, bundle -> !House.WITH_WIDGETS.contains(bundle)));
    }

    @Test
    void readsNamesPastAttributes() {
        assertEquals(List.of("a.b", "c", "d"), Manifest.names("a.b;version=\"[1,2)\";x:=\"y,z\", c,d;resolution:=optional"));
    }

    private Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        manifests.forEach((bundle, manifest) -> manifest.exportedPackages().forEach(name -> owners.put(name, bundle)));
        return owners;
    }

    private List<String> namesStartingWith(List<String> prefixes, Predicate<String> bundles) {
        List<String> found = new ArrayList<>();
        manifests.forEach((bundle, manifest) -> {
            if (bundles.test(bundle)) {
                List<String> names = new ArrayList<>(manifest.requiredBundles());
                names.addAll(manifest.importedPackages());
                names.stream()
                        .filter(name -> prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + ".")))
                        .forEach(name -> found.add(bundle + " -> " + name));
            }
        });
        return found;
    }
}
