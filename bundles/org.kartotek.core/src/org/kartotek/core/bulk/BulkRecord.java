/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kartotek.core.bulk.BulkReport.Step;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;

/**
 * One record that a bulk edit is about, as it was read.
 *
 * @param version that was read, or empty where it was not
 * @param values of the fields that the bulk edit is about
 */
record BulkRecord(Kind kind, long id, long cardId, String name, OptionalInt version, Map<String, Value> values) {

    /** The values that become otherwise. */
    List<Step> steps(BulkEdit edit) {
        return edit.assignments().stream()
                .map(each -> new Step(each.field(), value(each), each.of(value(each))))
                .filter(step -> !step.before().equals(step.after()))
                .toList();
    }

    private Value value(BulkAssignment assignment) {
        return values.getOrDefault(assignment.field().key(), Value.UNKNOWN);
    }

    /** A value that does not depend on the present one is written over whatever is there then. */
    RecordEdit edit(BulkEdit edit) {
        Map<String, Value> wanted = new HashMap<>();
        edit.assignments().forEach(each -> wanted.put(each.field().key(), each.of(value(each))));
        OptionalInt guard = edit.isRelative() ? version : OptionalInt.empty();
        return new RecordEdit(RecordEdit.Operation.UPDATE, kind, id, cardId, guard, wanted);
    }
}
