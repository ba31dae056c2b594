/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.kartotek.exchange.documents.Mail.Attachment;
import org.kartotek.exchange.documents.Mail.NoMailException;

/** Reads mails as Outlook saves them. A mail within a mail stays in it. */
final class MsgReader {
    private final long limit;

    /** @param limit the most bytes of all attachments together */
    MsgReader(long limit) {
        this.limit = limit;
    }

    /** @throws IOException where it is no mail */
    Mail read(InputStream in) throws IOException {
        try (MAPIMessage message = new MAPIMessage(in)) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            return new Mail(text(message.getSubject()), text(message.getDisplayFrom()), sent(message), attachments(message));
        } catch (ChunkNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static Optional<Instant> sent(MAPIMessage message) throws ChunkNotFoundException {
        return Optional.ofNullable(message.getMessageDate()).map(Calendar::toInstant);
    }

    private List<Attachment> attachments(MAPIMessage message) throws NoMailException {
        List<Attachment> attachments = new ArrayList<>();
        long bytes = 0;
        for (AttachmentChunks chunks : message.getAttachmentFiles()) {
            if (chunks.getAttachData() != null && chunks.getAttachContentId() == null) {
                attachments.add(new Attachment(name(chunks), chunks.getAttachData().getValue()));
                bytes += attachments.getLast().bytes().length;
            }
            if (attachments.size() > Mail.MOST_ATTACHMENTS || bytes > limit) {
                throw new NoMailException("too much attached");
            }
        }
        return attachments;
    }

    private static String name(AttachmentChunks chunks) {
        StringChunk name = chunks.getAttachLongFileName() == null ? chunks.getAttachFileName() : chunks.getAttachLongFileName();
        return name == null ? "" : text(name.getValue());
    }
}
