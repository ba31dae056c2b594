/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.document.DocumentVersion;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.history.CardHistory;

/** Reads former versions of documents from the history, which holds their digests. */
final class ContentVersions {
    private final CardHistory history;
    private final ContentStore contents;

    /** @param history itself, which is there in an office that does without the timeline too */
    ContentVersions(CardHistory history, ContentStore contents) {
        this.history = history;
        this.contents = contents;
    }

    /** The versions of a document, the present one first. */
    List<DocumentVersion> of(Session session, long cardId, CardRecord document) {
        List<DocumentVersion> versions = new ArrayList<>();
        Optional<String> content = text(document.value(DocumentFields.CONTENT));
        for (HistoryEntry entry : history.of(session, cardId)) {
            boolean begins = entry.event() == Event.CREATED;
            if (content.isPresent() && entry.kind() == Kind.DOCUMENT && entry.id() == document.id() && (begins || isContent(entry))) {
                versions.add(version(cardId, content.get(), entry.at(), entry.login()));
                content = begins ? Optional.empty() : text(entry.before());
            }
        }
        return versions;
    }

    private DocumentVersion version(long cardId, String content, Instant since, String login) {
        return new DocumentVersion(content, contents.size(new ContentKey(cardId, content)).orElse(0), since, login);
    }

    /** Whether a document of the card ever had a content, whether it is still in use or not. */
    boolean everOn(Session session, long cardId, String content) {
        Value wanted = Value.of(content);
        return history.of(session, cardId).stream()
                .filter(ContentVersions::isContent)
                .anyMatch(entry -> entry.before().equals(wanted) || entry.after().equals(wanted));
    }

    private static boolean isContent(HistoryEntry entry) {
        return entry.kind() == Kind.DOCUMENT
                && entry.field().filter(field -> field.key().equals(DocumentFields.CONTENT)).isPresent();
    }

    private static Optional<String> text(Value value) {
        return value.content().map(Object::toString);
    }
}
