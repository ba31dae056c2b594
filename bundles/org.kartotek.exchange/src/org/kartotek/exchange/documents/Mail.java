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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says of itself.
 *
 * @param subject may be empty
 * @param sender name or address, may be empty
 * @param sent when, where it says so
 * @param attachments what the sender attached; pictures that stand in the text are part of the mail and not among them
 */
record Mail(String subject, String sender, Optional<Instant> sent, List<Attachment> attachments) {
    /** More is no mail that somebody wrote. */
    static final int MOST_ATTACHMENTS = 200;

    /**
     * A file in a mail.
     *
     * @param name as the mail says it, not to be trusted
     */
    record Attachment(String name, byte[] bytes) {}

    /** The mail cannot be understood, or is made to do harm. */
    static final class NoMailException extends IOException {
        private static final long serialVersionUID = 1L;

        NoMailException(String why) {
            super(why);
        }
    }
}
