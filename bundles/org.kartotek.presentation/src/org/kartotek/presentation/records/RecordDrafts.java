/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.RecordForm;

/** What was typed in the form of a record and is not saved, in a form that outlives the program. Thread of the user interface. */
final class RecordDrafts {
    private final Kind kind;
    /** From an earlier run; brought back as soon as the record is there. */
    private List<RecordDraft> left = List.of();

    RecordDrafts(Kind kind) {
        this.kind = kind;
    }

    /** First the record itself, whether or not it was edited, then those in it; none where nothing was. */
    List<RecordDraft> of(Optional<RecordForm> form) {
        return left.isEmpty() ? form.filter(RecordForm::isDirty).map(this::of).orElse(List.of()) : left;
    }

    private List<RecordDraft> of(RecordForm form) {
        List<RecordDraft> drafts = form.drafts();
        if (!drafts.isEmpty() && drafts.getFirst().kind() == kind) {
            return drafts;
        }
        RecordDraft head = new RecordDraft(kind, form.id(), form.version(), false, Map.of());
        return Stream.concat(Stream.of(head), drafts.stream()).toList();
    }

    /** @return id of the record in which they were typed; 0 for a new one */
    long await(List<RecordDraft> drafts) {
        left = drafts;
        return drafts.getFirst().id();
    }

    /** A form is open: what is left is brought back where it was typed in this one, and nothing is left of another. */
    void bringBack(RecordForm opened) {
        if (!left.isEmpty() && left.getFirst().id() == opened.id()) {
            opened.restore(left);
        }
        forget();
    }

    void forget() {
        left = List.of();
    }
}
