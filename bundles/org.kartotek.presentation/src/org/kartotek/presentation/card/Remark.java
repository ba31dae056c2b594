/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

/**
 * What the program wrote in place of the user, so that it can be said beside the field.
 *
 * @param why it did so
 * @param typed what the user had typed; empty where he typed nothing
 */
public record Remark(Why why, String typed) {
    /** Why a text stands in a field that nobody typed so. */
    public enum Why {
        /** It was typed in another form. */
        TIDIED,
        /** Other cards with the same postcode say so. */
        FROM_OTHER_CARDS
    }
}
