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
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;

/** The numbers, mails and web addresses of a vCard: the first of a channel on the face of the card, the others as contact points. */
final class VCardReach {
    private static final List<String> UNTOLD = List.of("pref", "voice", "internet", "fax", "cell", "text", "video", "x400", "main");

    private final VCard card;
    private final boolean organisation;
    private final Function<Kind, FieldTexts> texts;

    /** One way to reach somebody. */
    private record Way(String channel, String value, String remark) {}

    /** @param texts makes an empty record of a kind */
    VCardReach(VCard card, boolean organisation, Function<Kind, FieldTexts> texts) {
        this.card = card;
        this.organisation = organisation;
        this.texts = texts;
    }

    void read(FieldTexts customer, List<PartRow> parts) {
        for (Way way : ways()) {
            if (!customer.has(way.channel()) && !customer.unreadable().containsValue(way.value())) {
                customer.put(way.channel(), way.value());
            } else {
                FieldTexts point = texts.apply(Kind.CONTACT_POINT);
                point.offer("channel", way.channel()).put("value", way.value()).put("remark", way.remark());
                if (point.has("value")) {
                    parts.add(point.part());
                }
            }
        }
    }

    private List<Way> ways() {
        return Stream.of(
                        sorted(card.getTelephoneNumbers()).map(tel -> new Way(channel(tel), number(tel), remark(tel))),
                        sorted(card.getEmails()).map(mail -> new Way("email", text(mail.getValue()), remark(mail))),
                        sorted(card.getUrls()).map(url -> new Way("web", text(url.getValue()), remark(url))))
                .flatMap(ways -> ways)
                .filter(way -> !way.value().isEmpty())
                .distinct()
                .toList();
    }

    private <T extends VCardProperty> Stream<T> sorted(List<T> properties) {
        return properties.stream().sorted(Comparator.comparingInt(this::rank));
    }

    /** The preferred one first; then that of the work on the card of an organisation; the order of the file otherwise. */
    private int rank(VCardProperty property) {
        Integer preference = property.getParameters().getPref();
        List<String> types = types(property);
        if (preference != null || types.contains("pref")) {
            return preference == null ? 1 : preference;
        }
        return 200 + (organisation == types.contains("work") ? 0 : 1);
    }

    private static String channel(Telephone tel) {
        List<String> types = types(tel);
        return types.contains("fax") ? "fax" : types.contains("cell") ? "mobile" : "phone";
    }

    private static String number(Telephone tel) {
        TelUri uri = tel.getUri();
        if (uri == null) {
            return text(tel.getText());
        }
        return uri.getExtension() == null ? uri.getNumber() : uri.getNumber() + " ext. " + uri.getExtension();
    }

    /** What the user called it, or where it leads. */
    private String remark(VCardProperty property) {
        String group = property.getGroup();
        String label = card.getExtendedProperties("X-ABLabel").stream()
                .filter(each -> group != null && group.equalsIgnoreCase(each.getGroup()))
                .map(RawProperty::getValue)
                .map(value -> text(value).replaceAll("^_\\$!<|>!\\$_$", ""))
                .collect(Collectors.joining(", "));
        return label.isEmpty()
                ? types(property).stream().filter(type -> !UNTOLD.contains(type)).collect(Collectors.joining(", "))
                : label;
    }

    static List<String> types(VCardProperty property) {
        return property.getParameters().getTypes().stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
    }

    static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
