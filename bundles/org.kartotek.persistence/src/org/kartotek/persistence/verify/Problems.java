/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.catalogue.Field;
import org.kartotek.persistence.change.plan.RecordKey;

/** Collects what is wrong, one sentence each, without values. */
final class Problems {
    /** More sentences help nobody. */
    private static final int MOST = 1000;

    private final List<String> sentences = new ArrayList<>();
    private long count;

    void add(RecordKey record, String sentence) {
        add(record.kind().key() + ' ' + record.id() + ": " + sentence);
    }

    void add(RecordKey record, Field field, String sentence) {
        add(record, field.key() + ' ' + sentence);
    }

    void add(String sentence) {
        if (++count <= MOST) {
            sentences.add(sentence);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        if (count > MOST) {
            all.add((count - MOST) + " more problems were found.");
        }
        return all;
    }
}
