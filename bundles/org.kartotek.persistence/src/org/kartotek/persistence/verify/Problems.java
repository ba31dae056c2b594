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
import org.kartotek.core.sentence.Phrase;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.persistence.change.plan.RecordKey;

/** Collects what is wrong, one sentence each, without values. */
final class Problems {
    /** More sentences help nobody. */
    private static final int MOST = 1000;

    private final List<Sentence> sentences = new ArrayList<>();
    private long count;

    void add(RecordKey record, Sentence sentence) {
        add(Messages.OF_RECORD.with(record.kind().key(), record.id(), sentence));
    }

    /** @param wrong has a gap for the field */
    void add(RecordKey record, Field field, Phrase wrong) {
        add(record, wrong.with(field.key()));
    }

    void add(Sentence sentence) {
        if (++count <= MOST) {
            sentences.add(sentence);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>(sentences);
        if (count > MOST) {
            all.add(Messages.MORE_PROBLEMS.with(count - MOST));
        }
        return all;
    }
}
