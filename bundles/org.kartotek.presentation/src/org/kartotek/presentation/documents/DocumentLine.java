/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.document.DocumentName;
import org.kartotek.core.document.LinkAddress;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.document.SizeText;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;

/** A document of a card as one line shows it. Lives on the thread of the user interface. */
public record DocumentLine(RecordModel record, Locale locale) {

    /** Larger files are no pictures for the head of a card. */
    private static final long LARGEST_PICTURE = 10L << 20;

    /** What a document is, to choose a sign for it. */
    public enum Nature {
        LINK,
        MAIL,
        PICTURE,
        FILE
    }

    public Nature nature() {
        if (link().isPresent() && content().isEmpty()) {
            return Nature.LINK;
        }
        return switch (DocumentName.ending(name())) {
            case "eml", "msg" -> Nature.MAIL;
            case "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "svg", "heic" -> Nature.PICTURE;
            default -> Nature.FILE;
        };
    }

    public String name() {
        return record.shown(DocumentFields.NAME);
    }

    /** Type, date, size, remark: what there is of it. */
    public String facts() {
        return Stream.of(
                        record.shown(DocumentFields.TYPE),
                        record.shown(DocumentFields.DATE),
                        size().map(bytes -> SizeText.of(bytes, locale)).orElse(""),
                        content().isEmpty() ? record.shown(DocumentFields.ADDRESS) : "",
                        record.shown(DocumentFields.REMARK).replaceAll("\\s+", " "))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private Optional<Long> size() {
        return known(DocumentFields.SIZE).map(BigDecimal.class::cast).map(BigDecimal::longValue);
    }

    /** Digest of the bytes; empty for a link, and where the session may not read contents. */
    public Optional<String> content() {
        return known(DocumentFields.CONTENT).map(String.class::cast);
    }

    /** The web address, where it is one that can be opened. */
    public Optional<String> link() {
        return known(DocumentFields.ADDRESS).map(String.class::cast).filter(LinkAddress::isOne);
    }

    /** Whether the head of the card may show it. */
    public boolean isPicture() {
        return known(DocumentFields.TYPE).filter(NewDocument.PICTURE::equals).isPresent()
                && content().isPresent()
                && size().filter(bytes -> bytes <= LARGEST_PICTURE).isPresent();
    }

    private Optional<Object> known(String key) {
        return record.field(key).map(FieldModel::value).flatMap(Value::content);
    }
}
