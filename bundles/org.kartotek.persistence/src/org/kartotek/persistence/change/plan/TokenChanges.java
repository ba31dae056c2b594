/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kartotek.core.catalogue.Field;

/** Which tokens go and which come, so that the search finds what the drafts will be. */
final class TokenChanges {
    private final Drafts drafts;
    private final RecordTokens tokens;
    private final List<Token> removed = new ArrayList<>();
    private final List<Token> added = new ArrayList<>();

    TokenChanges(Drafts drafts, RecordTokens tokens) {
        this.drafts = drafts;
        this.tokens = tokens;
        drafts.all().forEach(this::compare);
    }

    List<Token> removed() {
        return removed;
    }

    List<Token> added() {
        return added;
    }

    private void compare(Draft draft) {
        boolean before = drafts.wasInUse(draft);
        boolean after = drafts.isInUse(draft);
        Set<Token> old = new LinkedHashSet<>();
        Set<Token> wanted = new LinkedHashSet<>();
        for (Field field : tokens.fields(draft.key().kind())) {
            boolean affected = before != after || draft.changes(field.key());
            if (affected && before) {
                RecordTokens.of(draft.key(), draft.cardId(), field, draft.before(field.key()), old::add);
            }
            if (affected && after) {
                RecordTokens.of(draft.key(), draft.cardId(), field, draft.after(field.key()), wanted::add);
            }
        }
        old.stream().filter(token -> !wanted.contains(token)).forEach(removed::add);
        wanted.stream().filter(token -> !old.contains(token)).forEach(added::add);
    }
}
