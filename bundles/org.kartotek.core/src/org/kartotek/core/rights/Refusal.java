/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Locale;
import org.kartotek.core.catalogue.Kind;

/**
 * What somebody tried and may not do, in words of which none is a value of a card.
 *
 * @param path how he tried
 * @param subject what it was about, named as rights are, or a kind of record and an id
 */
public record Refusal(Path path, String subject) {

    /** The ways on which somebody is refused something. */
    public enum Path {
        /** An action, such as an export, that a service was asked for. */
        DO,
        /** A report. */
        RUN,
        /** Giving or taking rights, or looking at those of others. */
        GIVE,
        /** A name in a query, a list of columns, a template, a file: as criterion, order, column or sum. */
        NAME,
        READ,
        WRITE,
        CREATE,
        CHANGE,
        DELETE,
        HISTORY,
        UNDO,
        /** A card with a number that is taken by another one. */
        NUMBER,
        /** Refused by the server, after the program had let it pass. */
        SERVER
    }

    public static Refusal of(Action action) {
        return new Refusal(Path.DO, RoleRights.subject(action));
    }

    public static Refusal of(Kind kind, KindRight right) {
        return new Refusal(Path.valueOf(right.name()), RoleRights.subject(kind));
    }

    /** @param key of a field that is named or written; of whole kinds empty */
    public static Refusal of(Path path, Kind kind, String key) {
        return new Refusal(path, key.isEmpty() ? RoleRights.subject(kind) : RoleRights.subject(new Rights.FieldName(kind, key)));
    }

    public static Refusal ofReport(String report) {
        return new Refusal(Path.RUN, RoleRights.subjectOfReport(report));
    }

    /** Of rights that somebody does not have himself. */
    public static Refusal ofRights() {
        return new Refusal(Path.GIVE, "rights");
    }

    /** As the audit log has it. */
    public String text() {
        return (path.name().toLowerCase(Locale.ROOT) + ' ' + subject).strip();
    }
}
