/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.document.LinkAddress;
import org.kartotek.core.document.NewDocument;
import org.kartotek.ui.form.Notice.Tone;

/** Attaches what is on the clipboard: files, a picture, or a web address. */
final class DocumentPaste {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private final DocumentDeeds deeds;

    DocumentPaste(DocumentDeeds deeds) {
        this.deeds = deeds;
    }

    void run(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
                deeds.attach(Stream.of(files).map(Path::of).toList());
            } else if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture) {
                attach(picture);
            } else {
                attach(String.valueOf(clipboard.getContents(TextTransfer.getInstance())).strip());
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void attach(ImageData picture) {
        LocalDateTime now = LocalDateTime.now();
        // the pixels become a file where it is read, beside the thread of the user interface
        DocumentContent content = () -> DocumentContent.of(png(picture)).open();
        deeds.add(NewDocument.file(Messages.pastedPicture + " " + MOMENT.format(now) + ".png", Optional.of(now.toLocalDate()), content));
    }

    private static byte[] png(ImageData picture) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private void attach(String text) {
        if (LinkAddress.isOne(text)) {
            deeds.add(NewDocument.link("", text));
        } else {
            deeds.tell(Tone.INFORMATION, Messages.nothingToPaste);
        }
    }
}
