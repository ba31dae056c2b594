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
import ezvcard.property.Birthday;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.address.PersonName;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/**
 * Reads a vCard into the fields of a card. With an organisation it is the card of that organisation, and the person is its contact;
 * without one it is the card of the person. The preferred number, mail and address stand on the face of the card, further ones hang
 * on it. What is no value of its field stands in the notes: nothing is lost, and no card is kept out for it.
 */
final class VCardReading {
    /** Fields of the customer that a vCard may say something of. */
    static final List<String> FIELDS = List.of(
            "type", "company", "first_name", "last_name", "phone", "mobile", "fax", "email", "web", "street", "street2",
            "postcode", "city", "region", "country", "gender", "birth_date", "notes");

    private final Catalogue catalogue;
    private final Session session;
    private final ValueReader values;
    private final Optional<Field> key;

    /** @param key by which cards are found, if vCards have it */
    VCardReading(Catalogue catalogue, Session session, ValueReader values, Optional<Field> key) {
        this.catalogue = catalogue;
        this.session = session;
        this.values = values;
        this.key = key;
    }

    /** @throws KartotekException where the card says neither name nor organisation, or one that is too long */
    CardRow read(long line, VCard card) {
        FieldTexts customer = texts(Kind.CUSTOMER);
        List<PartRow> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean organisation = name(card, customer, parts, notes);
        new VCardReach(card, organisation, this::texts).read(customer, parts);
        new VCardAddresses(card, organisation, this::texts).read(customer, parts, notes);
        birthday(card, customer, notes);
        if (card.getGender() != null && !organisation) {
            customer.offer("gender", card.getGender().isFemale() ? "female" : card.getGender().isMale() ? "male" : "");
        }
        notes(card, customer, notes);
        Value found = key.map(field -> customer.values().get(field.key())).orElse(null);
        return new CardRow(line, found == null ? Value.UNKNOWN : found, customer.values(), parts);
    }

    private FieldTexts texts(Kind kind) {
        return new FieldTexts(kind, catalogue, session, values);
    }

    private boolean name(VCard card, FieldTexts customer, List<PartRow> parts, List<String> notes) {
        PersonName person = person(card);
        List<String> organisation = organisation(card);
        boolean hasOrganisation = !organisation.isEmpty();
        customer.offer("type", hasOrganisation ? "organisation" : "person");
        if (!hasOrganisation) {
            if (person.last().isBlank() && person.first().isBlank()) {
                throw new KartotekException(Messages.VCARD_NAMELESS);
            }
            customer.require("first_name", person.first());
            customer.require("last_name", person.last());
            title(card).ifPresent(title -> notes.add(label("job_title") + ": " + title));
        } else {
            customer.require("company", organisation.get(0));
            contact(card, person, organisation.subList(1, organisation.size())).ifPresent(parts::add);
        }
        titles(card).ifPresent(notes::add);
        return hasOrganisation;
    }

    private String label(String contactField) {
        return catalogue.find(Kind.CONTACT, contactField).map(field -> field.labels().in(session.locale())).orElse("Title");
    }

    private Optional<PartRow> contact(VCard card, PersonName person, List<String> departments) {
        FieldTexts contact = texts(Kind.CONTACT);
        contact.require("first_name", person.first());
        contact.require("last_name", person.last());
        contact.put("job_title", title(card).orElse("")).put("department", String.join(", ", departments));
        return contact.values().isEmpty() ? Optional.empty() : Optional.of(contact.part());
    }

    private static PersonName person(VCard card) {
        StructuredName name = card.getStructuredName();
        String formatted = card.getFormattedName() == null ? "" : text(card.getFormattedName());
        if (name == null || blank(name.getGiven()) && blank(name.getFamily())) {
            boolean sameAsCompany = organisation(card).stream().limit(1).anyMatch(formatted::equals);
            return sameAsCompany ? new PersonName("", "") : PersonName.of(formatted);
        }
        String first = Stream.concat(Stream.ofNullable(name.getGiven()), name.getAdditionalNames().stream())
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return new PersonName(first, blank(name.getFamily()) ? "" : name.getFamily().strip());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static List<String> organisation(VCard card) {
        boolean isOne = card.getKind() != null && (card.getKind().isOrg() || card.getKind().isGroup());
        List<String> units = card.getOrganizations().stream()
                .map(Organization::getValues)
                .flatMap(List::stream)
                .filter(unit -> !blank(unit))
                .map(String::strip)
                .toList();
        return units.isEmpty() && isOne && card.getFormattedName() != null ? List.of(text(card.getFormattedName())) : units;
    }

    private static Optional<String> title(VCard card) {
        return Stream.concat(card.getTitles().stream(), card.getRoles().stream())
                .map(VCardReading::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Dr. and Jr. have no field of their own; they stand in the name as it was written. */
    private static Optional<String> titles(VCard card) {
        StructuredName name = card.getStructuredName();
        boolean titled = name != null
                && Stream.concat(name.getPrefixes().stream(), name.getSuffixes().stream()).anyMatch(text -> !text.isBlank());
        return titled && card.getFormattedName() != null ? Optional.of(text(card.getFormattedName())) : Optional.empty();
    }

    private static void birthday(VCard card, FieldTexts customer, List<String> notes) {
        Birthday birthday = card.getBirthday();
        if (birthday == null) {
            return;
        }
        Temporal date = birthday.getDate();
        String text = date != null
                ? date.toString()
                : birthday.getPartialDate() != null ? birthday.getPartialDate().toISO8601(true) : birthday.getText();
        String day = text != null && text.length() > 10 && date != null ? text.substring(0, 10) : text;
        customer.put("birth_date", day);
    }

    private static void notes(VCard card, FieldTexts customer, List<String> notes) {
        List<String> all = new ArrayList<>();
        card.getNotes().stream().map(Note::getValue).filter(text -> !blank(text)).forEach(all::add);
        all.addAll(notes);
        customer.unreadable().forEach((label, text) -> all.add(label + ": " + text));
        customer.require("notes", String.join("\n", all));
    }

    private static String text(TextProperty property) {
        return property.getValue() == null ? "" : property.getValue().strip();
    }
}
