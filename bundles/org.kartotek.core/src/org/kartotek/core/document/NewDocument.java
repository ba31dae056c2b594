/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that shall hang on a card.
 *
 * @param name what it is called, with the ending of a file; made fit by {@link DocumentName#of}
 * @param type key of the choice list {@code document_type}, or empty
 * @param date of the file or mail, or empty
 * @param remark may be empty
 * @param address of a link, which has no content; else empty
 * @param content the bytes of a file; empty for a link
 */
public record NewDocument(
        String name,
        String type,
        Optional<LocalDate> date,
        String remark,
        String address,
        Optional<DocumentContent> content) {
    /** Type of a mail. */
    public static final String MAIL = "mail";
    /** Type of the picture that the head of the card shows. */
    public static final String PICTURE = "picture";
    /** Type of a link. */
    public static final String LINK = "link";

    public NewDocument {
        name = DocumentName.of(name);
    }

    /** A file of no type. */
    public static NewDocument file(String name, Optional<LocalDate> date, DocumentContent content) {
        return new NewDocument(name, "", date, "", "", Optional.of(content));
    }

    /** @throws org.kartotek.core.problem.KartotekException where the address is no web address */
    public static NewDocument link(String title, String address) {
        String whole = LinkAddress.of(address);
        return new NewDocument(title.isBlank() ? LinkAddress.title(whole) : title, LINK, Optional.empty(), "", whole, Optional.empty());
    }

    /** The same, called otherwise. */
    public NewDocument named(String other) {
        return new NewDocument(other, type, date, remark, address, content);
    }

    /** The same, of a type. */
    public NewDocument typed(String other) {
        return new NewDocument(name, other, date, remark, address, content);
    }
}
