/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;
import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * The collections under NatTable look for their factories through the class loader of the thread, which in OSGi does not see
 * them. Touched once with the loader that does, they stay.
 */
final class CollectionFactories {
    private CollectionFactories() {}

    /** @return the factories, found */
    static List<Object> find() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(FastList.class.getClassLoader());
        try {
            return List.of(
                    Lists.mutable,
                    Maps.mutable,
                    Sets.mutable,
                    IntLists.mutable,
                    IntSets.mutable,
                    IntIntMaps.mutable,
                    IntObjectMaps.mutable,
                    ObjectIntMaps.mutable);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
