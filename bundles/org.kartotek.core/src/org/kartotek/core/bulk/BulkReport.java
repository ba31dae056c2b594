/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.bulk;

import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Value;

/**
 * What a bulk edit did, or would do.
 *
 * @param total how many records were looked at
 * @param changed how many of them became otherwise
 * @param refused how many had to stay as they are; the others said so already
 * @param samples the first of those that change; none once it was written
 * @param refusals the first of those that were refused
 * @param changeSet id of the change set, or empty where nothing was written
 */
public record BulkReport(
        long total, long changed, long refused, List<Sample> samples, List<Refusal> refusals, OptionalLong changeSet) {
    public BulkReport {
        samples = List.copyOf(samples);
        refusals = List.copyOf(refusals);
    }

    /** How many said so already. */
    public long unchanged() {
        return total - changed - refused;
    }

    /**
     * One record that changes.
     *
     * @param card id of the customer card
     * @param name what the record or its card is called; {@code #} and the id where the session cannot read that
     * @param steps the fields that change
     */
    public record Sample(long card, String name, List<Step> steps) {
        public Sample {
            steps = List.copyOf(steps);
        }
    }

    /** One value that changes. */
    public record Step(Field field, Value before, Value after) {}

    /**
     * One record that stays as it is although it should change.
     *
     * @param card id of the customer card
     * @param name what the record or its card is called; {@code #} and the id where the session cannot read that
     * @param why what would be right
     */
    public record Refusal(long card, String name, Sentence why) {}
}
