/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import ezvcard.VCard;
import ezvcard.property.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;

/** The addresses of a vCard: the first one on the face of the card, the others hang on it. */
final class VCardAddresses {
    private static final Map<String, String> PURPOSES = Map.of("home", "home", "work", "office", "postal", "postal", "parcel", "delivery");

    private final VCard card;
    private final boolean organisation;
    private final Function<Kind, FieldTexts> texts;

    /** @param texts makes an empty record of a kind */
    VCardAddresses(VCard card, boolean organisation, Function<Kind, FieldTexts> texts) {
        this.card = card;
        this.organisation = organisation;
        this.texts = texts;
    }

    void read(FieldTexts customer, List<PartRow> parts, List<String> notes) {
        List<Address> addresses = card.getAddresses().stream()
                .filter(VCardAddresses::saysSomething)
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        for (int i = 0; i < addresses.size(); i++) {
            if (i == 0) {
                fill(addresses.get(i), customer);
            } else {
                FieldTexts further = texts.apply(Kind.ADDRESS);
                purpose(addresses.get(i)).forEach(purpose -> further.offer("purpose", purpose));
                fill(addresses.get(i), further);
                parts.add(further.part());
                further.unreadable().forEach((label, text) -> notes.add(label + ": " + text));
            }
        }
    }

    private int rank(Address address) {
        List<String> types = VCardReach.types(address);
        Integer preference = address.getPref();
        if (preference != null || types.contains("pref")) {
            return preference == null ? 1 : preference;
        }
        return 200 + (organisation == types.contains("work") ? 0 : 1);
    }

    private static List<String> purpose(Address address) {
        return VCardReach.types(address).stream().filter(PURPOSES::containsKey).limit(1).map(PURPOSES::get).toList();
    }

    private static boolean saysSomething(Address address) {
        return Stream.of(
                        address.getStreetAddress(),
                        address.getPoBox(),
                        address.getExtendedAddress(),
                        address.getLocality(),
                        address.getPostalCode(),
                        address.getRegion(),
                        address.getCountry())
                .anyMatch(part -> part != null && !part.isBlank());
    }

    private static void fill(Address address, FieldTexts into) {
        String street = VCardReach.text(address.getStreetAddress());
        String rest = Stream.of(address.getExtendedAddress(), address.getPoBox())
                .map(VCardReach::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        into.put("street", street.isEmpty() ? rest : street)
                .put("street2", street.isEmpty() ? "" : rest)
                .put("postcode", address.getPostalCode())
                .put("city", address.getLocality())
                .put("region", address.getRegion())
                .put("country", address.getCountry());
    }
}
