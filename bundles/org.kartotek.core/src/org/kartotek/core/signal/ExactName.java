/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.signal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.reach.PhoneForms;
import org.kartotek.core.reach.PhoneSpellings;
import org.kartotek.core.reach.Wanted;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/**
 * What names one customer exactly: a number, an address or a name as a whole, however it is written.
 *
 * @param number folded customer number; empty where it is none
 * @param nameKeys the sort keys of the name, as it is written and with the last name first; none where it is no name
 * @param mail the e-mail address in small letters; empty where it is none
 * @param phone the telephone number, where it is a whole one
 * @param words that stand on a card with that telephone number or address, and on others: by them it is found
 */
public record ExactName(String number, Set<String> nameKeys, String mail, Optional<PhoneForms> phone, List<String> words) {

    /**
     * @param typed what somebody typed or dialled
     * @param locale says where a telephone number without a country code is at home
     * @return empty where it names nobody
     */
    public static Optional<ExactName> of(String typed, Locale locale) {
        return switch (Wanted.of(typed)) {
            case Wanted.Window window -> Optional.empty();
            case Wanted.Phone phone -> Optional.of(of("", Set.of(), PhoneSpellings.of(phone.number(), locale)));
            case Wanted.Mail mail -> Optional.of(mail(mail.address()));
            case Wanted.Named named when Tokens.words(named.text()).isEmpty() -> Optional.empty();
            case Wanted.Named named -> Optional.of(of(
                    Folding.fold(named.text()), nameKeys(named.text()), PhoneSpellings.of(named.text(), locale)));
        };
    }

    /** Cards of people are called by their last name first, and hardly anybody types that. */
    private static Set<String> nameKeys(String name) {
        String key = SortKey.of(FieldType.TEXT, Value.of(name));
        int last = name.strip().lastIndexOf(' ');
        if (last < 0 || name.indexOf(',') >= 0) {
            return Set.of(key);
        }
        String turned = name.strip().substring(last + 1) + ", " + name.strip().substring(0, last);
        return Set.of(key, SortKey.of(FieldType.TEXT, Value.of(turned)));
    }

    private static ExactName mail(String address) {
        return new ExactName("", Set.of(), address.toLowerCase(Locale.ROOT), Optional.empty(), Tokens.words(address));
    }

    private static ExactName of(String number, Set<String> nameKeys, PhoneSpellings spellings) {
        Optional<PhoneForms> phone = spellings.forms();
        List<String> words = phone.isEmpty()
                ? List.of()
                : spellings.searches().stream()
                        .map(Tokens::words)
                        .filter(each -> each.size() == 1)
                        .map(List::getFirst)
                        .distinct()
                        .toList();
        return new ExactName(number, nameKeys, "", phone, words);
    }

    /**
     * Whether what stands in a field of a card is the number or the address.
     *
     * @param type of the field; a text may be either
     * @param country code of the country of the card, or empty where it is not known
     */
    public boolean isReachedBy(FieldType type, String stored, Optional<String> country) {
        boolean same = type != FieldType.PHONE && !mail.isEmpty() && mail.equals(stored.strip().toLowerCase(Locale.ROOT));
        return same || type != FieldType.EMAIL && phone.filter(forms -> forms.match(stored, country)).isPresent();
    }
}
