/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.fields;

import java.util.Optional;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Labels;

/** One choice of a list that is being changed. Lives on the thread of the user interface. */
public final class ChoiceDraft {
    private final String key;
    private final LabelDraft labels;
    private final Runnable changed;
    private boolean retired;
    private String colour;

    /** @param choice with an empty key for a new one, whose labels may be empty still */
    ChoiceDraft(Optional<Choice> choice, Runnable changed) {
        this.changed = changed;
        key = choice.map(Choice::key).orElse("");
        labels = new LabelDraft(choice.map(Choice::labels), changed);
        retired = choice.map(Choice::retired).orElse(false);
        colour = choice.map(Choice::colour).orElse("");
    }

    /** Empty for a new one. */
    public String key() {
        return key;
    }

    public LabelDraft labels() {
        return labels;
    }

    /** Whether it is no longer offered. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean wanted) {
        retired = wanted;
        changed.run();
    }

    /** As {@code #rrggbb}, or empty. */
    public String colour() {
        return colour;
    }

    public void setColour(String wanted) {
        colour = wanted;
        changed.run();
    }

    Choice choice() {
        Labels called = labels.labels();
        return new Choice(key, called, retired, colour);
    }
}
