/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.Optional;

/**
 * What an editor shows at one moment.
 *
 * @param text what can be edited
 * @param presence whether something is known
 * @param absentWord stands in grey where it is known that there is nothing
 * @param missing whether the field is needed and not filled in yet
 * @param finding what is wrong and what would be right, or empty
 * @param remark a quiet word on what stands there, such as what was typed instead; may be empty
 */
public record FieldLook(
        String text, Presence presence, String absentWord, boolean missing, Optional<String> finding, String remark) {
    /** Without a remark. */
    public FieldLook(String text, Presence presence, String absentWord, boolean missing, Optional<String> finding) {
        this(text, presence, absentWord, missing, finding, "");
    }


    /** What is known. */
    public enum Presence {
        KNOWN,
        ABSENT,
        UNKNOWN
    }

    /** A plain text, known where it is not empty. */
    public static FieldLook of(String text) {
        Presence presence = text.isEmpty() ? Presence.UNKNOWN : Presence.KNOWN;
        return new FieldLook(text, presence, "", false, Optional.empty());
    }

    public FieldLook withFinding(Optional<String> found) {
        return new FieldLook(text, presence, absentWord, missing, found, remark);
    }

    public FieldLook withRemark(String said) {
        return new FieldLook(text, presence, absentWord, missing, finding, said);
    }

    boolean wrong() {
        return finding.isPresent();
    }
}
