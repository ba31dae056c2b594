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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.MailboxListFieldLenientImpl;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.kartotek.exchange.documents.Mail.Attachment;
import org.kartotek.exchange.documents.Mail.NoMailException;

/** Reads mails as mail programs save them, piece by piece and within limits. */
final class EmlReader {
    private static final int LONGEST_LINE = 1_000_000;
    private static final int MOST_FIELDS = 2_000;
    /** Parts within parts. */
    private static final int DEEPEST = 30;

    private final long limit;
    private final List<Attachment> attachments = new ArrayList<>();
    private String subject = "";
    private String sender = "";
    private Optional<Instant> sent = Optional.empty();
    private boolean looksLikeMail;
    private int depth;
    private int headers;
    private long bytes;

    /** @param limit the most bytes of all attachments together */
    EmlReader(long limit) {
        this.limit = limit;
    }

    /** @throws IOException where it is no mail */
    Mail read(InputStream in) throws IOException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxContentLen(limit)
                .build();
        MimeTokenStream stream = new MimeTokenStream(config, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(in);
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                take(stream, state);
            }
        } catch (MimeException e) {
            throw new IOException(e);
        }
        if (!looksLikeMail) {
            throw new NoMailException("no header of a mail");
        }
        return new Mail(subject, sender, sent, attachments);
    }

    private void take(MimeTokenStream stream, EntityState state) throws IOException {
        switch (state) {
            case T_START_HEADER -> headers++;
            case T_FIELD -> {
                if (headers == 1) {
                    take(stream.getField());
                }
            }
            case T_START_MULTIPART -> {
                if (++depth > DEEPEST) {
                    throw new NoMailException("too deep");
                }
            }
            case T_END_MULTIPART -> depth--;
            case T_BODY -> takeBody(stream);
            default -> {
                // what stands between the parts
            }
        }
    }

    private void take(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> subject = decoded(field.getBody());
            case "from" -> sender = name(MailboxListFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT).getMailboxList());
            case "date" -> sent = Optional.ofNullable(DateTimeFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT).getDate())
                    .map(java.util.Date::toInstant);
            default -> {
                return;
            }
        }
        looksLikeMail = true;
    }

    private static String decoded(String text) {
        return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT).strip();
    }

    private static String name(MailboxList from) {
        if (from == null || from.isEmpty()) {
            return "";
        }
        Mailbox first = from.get(0);
        return first.getName() == null || first.getName().isBlank() ? first.getAddress() : decoded(first.getName());
    }

    private void takeBody(MimeTokenStream stream) throws IOException {
        MaximalBodyDescriptor part = (MaximalBodyDescriptor) stream.getBodyDescriptor();
        if (headers > 1 && isAttachment(part)) {
            add(new Attachment(fileName(part), read(stream)));
        }
    }

    private byte[] read(MimeTokenStream stream) throws IOException {
        try (InputStream in = stream.getDecodedInputStream()) {
            return in.readAllBytes();
        }
    }

    private void add(Attachment attachment) throws NoMailException {
        attachments.add(attachment);
        bytes += attachment.bytes().length;
        if (attachments.size() > Mail.MOST_ATTACHMENTS || bytes > limit) {
            throw new NoMailException("too much attached");
        }
    }

    private static boolean isAttachment(MaximalBodyDescriptor part) {
        if ("attachment".equalsIgnoreCase(part.getContentDispositionType()) || isMail(part)) {
            return true;
        }
        return part.getContentId() == null && (!givenName(part).isEmpty() || !part.getMimeType().startsWith("text/"));
    }

    private static boolean isMail(MaximalBodyDescriptor part) {
        return part.getMimeType().equals("message/rfc822");
    }

    private static String fileName(MaximalBodyDescriptor part) {
        String given = givenName(part);
        if (!isMail(part)) {
            return given;
        }
        String name = given.isEmpty() ? "mail" : given;
        return name.toLowerCase(Locale.ROOT).endsWith(".eml") ? name : name + ".eml";
    }

    private static String givenName(MaximalBodyDescriptor part) {
        String name = part.getContentDispositionFilename();
        String other = name == null ? part.getContentTypeParameters().get("name") : name;
        return other == null ? "" : decoded(other);
    }
}
