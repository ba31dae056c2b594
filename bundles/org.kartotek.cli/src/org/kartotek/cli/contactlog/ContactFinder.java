/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.contactlog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.text.Folding;

/** Finds the person at a customer that a user names. */
public final class ContactFinder {
    private ContactFinder() {}

    /**
     * @param named the whole name, the last name or the first, or {@code #} and the id
     * @return id of the contact
     * @throws KartotekException where it is none of the card, or could be several
     */
    public static long find(Card card, String named) {
        List<CardRecord> contacts = card.parts(Kind.CONTACT);
        List<CardRecord> found = contacts.stream().filter(contact -> isCalled(contact, named)).toList();
        if (found.size() > 1) {
            throw new KartotekException(Messages.SEVERAL_CONTACTS.with(named, found.stream().map(ContactFinder::withId).toList()));
        }
        return found.stream()
                .findFirst()
                .map(CardRecord::id)
                .orElseThrow(() -> new KartotekException(Messages.NO_CONTACT.with(named)
                        .then(NearestName.hint(named, contacts.stream().map(ContactFinder::name).toList()))));
    }

    private static boolean isCalled(CardRecord contact, String named) {
        String wanted = Folding.fold(named);
        return named.equals("#" + contact.id())
                || Stream.of(name(contact), text(contact, "last_name"), text(contact, "first_name"))
                        .anyMatch(name -> !name.isEmpty() && Folding.fold(name).equals(wanted));
    }

    private static String withId(CardRecord contact) {
        return name(contact) + " (#" + contact.id() + ")";
    }

    private static String name(CardRecord contact) {
        return Stream.of(text(contact, "first_name"), text(contact, "last_name"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(CardRecord contact, String key) {
        return contact.value(key).content().map(Object::toString).orElse("");
    }
}
