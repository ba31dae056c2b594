/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test once on each database, see {@link DatabaseTest}. What is costly to make is made once for all tests of the process. */
final class DatabaseExtension implements TestTemplateInvocationContextProvider {
    private static final Namespace SHARED = Namespace.create(DatabaseExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(new On("Derby", EmbeddedTemplate.class), new On("PostgreSQL", ServerTemplate.class));
    }

    /**
     * A run on one database.
     *
     * @param database shown with the name of the test
     * @param template of which each test gets a copy
     */
    private record On(String database, Class<? extends DatabaseTemplate> template) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return database;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Provider(template));
        }
    }

    /** Gives the test its database and removes it afterwards. */
    private static final class Provider implements ParameterResolver, AfterEachCallback {
        private final Class<? extends DatabaseTemplate> template;
        private TestDatabase database;

        Provider(Class<? extends DatabaseTemplate> template) {
            this.template = template;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (database == null) {
                database = new TestDatabase(shared(context).copy());
            }
            return database;
        }

        private DatabaseTemplate shared(ExtensionContext context) {
            return context.getRoot()
                    .getStore(SHARED)
                    .getOrComputeIfAbsent(template, DatabaseTemplate::of, DatabaseTemplate.class);
        }

        @Override
        public void afterEach(ExtensionContext context) throws Exception {
            if (database != null) {
                database.remove();
            }
        }
    }
}
