/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.architecture.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The classes keep to the plan of the house, whatever a manifest would let them see. */
class ImportsTest {

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importPaths(House.classes());
        assertFalse(classes.isEmpty(), "no compiled class found");
    }

    @Test
    void classesImportDownwardsOnly() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass origin : classes) {
            String from = bundle(origin);
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(House.PREFIX)) {
                    String to = bundle(target);
                    if (!to.equals(from) && !House.MAY_IMPORT.getOrDefault(from, Set.of()).contains(to)) {
                        wrong.add(from + " -> " + to + ": " + origin.getName() + " uses " + target.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void noCycleBetweenPackages() {
        slices().matching("org.kartotek.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void nothingBelowTheWindowUsesWidgets() {
        String[] below = House.MAY_IMPORT.keySet().stream()
                .filter(bundle -> !House.WITH_WIDGETS.contains(bundle))
                .map(bundle -> House.PREFIX + bundle + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAnyPackage(below)
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
                        "org.eclipse.e4.ui..", "org.eclipse.nebula..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void sqlIsWhereCardsAreKept() {
        noClasses().that().resideOutsideOfPackages(packages(House.WITH_SQL.stream()))
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.derby..",
                        "org.postgresql..")
                .check(classes);
    }

    /** The entities carry annotations and know nothing of who reads them. */
    @Test
    void entitiesAreDescribedAndReadInTwoPlaces() {
        noClasses().that().resideOutsideOfPackages(packages(Stream.of("model", "persistence")))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..")
                .check(classes);
    }

    /** By the session for the audit log, or where a server refuses something. */
    @Test
    void whatIsRefusedIsTakenDown() {
        noClasses().that().doNotHaveFullyQualifiedName("org.kartotek.core.rights.Session")
                .and().doNotHaveFullyQualifiedName("org.kartotek.persistence.connect.RefusedByServerException")
                .should().callConstructor("org.kartotek.core.problem.AccessRefusedException")
                .check(classes);
    }

    private static String[] packages(Stream<String> names) {
        return names.map(name -> House.PREFIX + name + "..").toArray(String[]::new);
    }

    @Test
    void nobodyEndsTheProgramOrPrintsAStackTrace() {
        noClasses().should().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class)
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .check(classes);
    }

    /** The bundle of a class: the longest name of a bundle that its package begins with. */
    private static String bundle(JavaClass type) {
        String name = type.getPackageName().substring(House.PREFIX.length()) + ".";
        return House.MAY_IMPORT.keySet().stream()
                .filter(bundle -> name.startsWith(bundle + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }
}
