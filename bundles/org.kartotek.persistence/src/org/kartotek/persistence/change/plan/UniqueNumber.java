/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Value;

/** The customer number in the form that no two cards in use share. */
public final class UniqueNumber {
    /** Key of the field. */
    public static final String KEY = "number";

    /** Longest folded form in characters; a few letters fold into many. */
    static final int LONGEST = 200;

    private UniqueNumber() {}

    /** The folded number of a card, or null where it has none or is archived. */
    public static String of(Value number, boolean archived) {
        if (archived || !number.isKnown()) {
            return null;
        }
        return Folding.fold((String) number.content().orElseThrow());
    }

    static String before(Draft draft) {
        return isCard(draft) ? of(draft.before(KEY), draft.wasArchived()) : null;
    }

    static String after(Draft draft) {
        return isCard(draft) && draft.after(KEY).content().orElse(null) instanceof String
                ? of(draft.after(KEY), draft.isArchived())
                : null;
    }

    private static boolean isCard(Draft draft) {
        return draft.key().kind().isCard();
    }

    static boolean changes(Draft draft) {
        String after = after(draft);
        return after == null ? before(draft) != null : !after.equals(before(draft));
    }

    /** Ids of the cards whose number another card gets. */
    static Set<Long> takenOver(Collection<Draft> drafts) {
        Set<String> wanted = new HashSet<>();
        drafts.stream().filter(UniqueNumber::changes).map(UniqueNumber::after).forEach(wanted::add);
        Set<Long> ids = new TreeSet<>();
        for (Draft draft : drafts) {
            String before = before(draft);
            if (before != null && changes(draft) && wanted.contains(before)) {
                ids.add(draft.key().id());
            }
        }
        return ids;
    }
}
