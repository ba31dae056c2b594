/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.util.Set;
import org.kartotek.core.document.DocumentName;

/** Which documents are handed to the system to be opened. */
public final class Openable {
    /**
     * Endings of files that are only looked at: texts, office documents of forms that hold no macros, pictures, sound, mails. What
     * does something by itself has more endings than anybody knows, so whatever is not here is saved, and opened by whoever trusts it.
     */
    private static final Set<String> LOOKED_AT = Set.of(
            "avif", "bmp", "csv", "docx", "dotx", "eml", "gif", "heic", "heif", "ics", "jfif", "jpeg", "jpg", "log", "m4a", "md", "mov",
            "mp3", "mp4", "msg", "odg", "odp", "ods", "odt", "ogg", "pdf", "png", "potx", "pptx", "rtf", "text", "tif", "tiff", "tsv", "txt",
            "vcf", "wav", "webp", "xlsx", "xltx");

    private Openable() {}

    /** Whether a document of this name is opened without a question; of the name counts what becomes of it on the disk. */
    public static boolean isLookedAt(String name) {
        return LOOKED_AT.contains(DocumentName.ending(DocumentName.onDisk(name)));
    }
}
