/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/**
 * What can stand in the gaps of letters, for one session: its fields by key or by label, and what is put together of them. A field that
 * the session may not read does not exist here, nor does what would be put together of it. Immutable, thread-safe.
 */
public final class LetterNames {
    private static final String SALUTATION = "salutation";
    private static final String ADDRESS = "address";
    private static final String TODAY = "today";
    private static final String USER = "user";
    private static final String SELLER = "seller.";
    private static final String CONTACT = "contact.";
    private static final List<String> NAME = List.of("first_name", "last_name");
    private static final List<String> PLACE = List.of("street", "street2", "postcode", "city", "region", "country");
    private static final Set<String> POSTAL = Set.of("street", "street2", "postcode", "city");

    private final Catalogue catalogue;
    private final Session session;
    private final Seller seller;
    private final Map<String, LetterGap> gaps = new LinkedHashMap<>();
    /** Further ways to write a name, in folded form. */
    private final Map<String, String> aliases = new LinkedHashMap<>();

    /** @param catalogue as the session may see it */
    public LetterNames(Catalogue catalogue, Session session, Seller seller) {
        this.catalogue = catalogue;
        this.session = session;
        this.seller = seller;
        addAddressee();
        fields(Kind.CUSTOMER, "", to -> Optional.of(to.card().customer()));
        if (exists(Kind.CONTACT, NAME)) {
            add(CONTACT + SALUTATION, Messages.SALUTATION, to -> Salutation.of(to.contact().orElse(null), to.language()));
        }
        fields(Kind.CONTACT, CONTACT, LetterAddressee::contact);
        add(TODAY, Messages.TODAY, to -> longDay(session.today(), to.language()));
        add(USER, Messages.USER, to -> user(to.language()));
        addSeller();
    }

    private void addAddressee() {
        boolean named = exists(Kind.CUSTOMER, NAME);
        if (named) {
            add(SALUTATION, Messages.SALUTATION, to -> Salutation.of(to.contact().orElse(to.card().customer()), to.language()));
        }
        if (named && exists(Kind.CUSTOMER, PLACE) && exists(Kind.CUSTOMER, List.of("company"))) {
            String home = seller.value(SellerField.COUNTRY);
            add(ADDRESS, Messages.ADDRESS, to -> to.block(home));
            gaps.computeIfPresent(ADDRESS, (name, gap) -> new LetterGap(name, gap.label(), true, gap.text()));
        }
    }

    private boolean exists(Kind kind, List<String> keys) {
        return keys.stream().allMatch(key -> catalogue.findEver(kind, key).isPresent());
    }

    /** What an office has added under the name of something that is put together takes its place. */
    private void fields(Kind kind, String prefix, Function<LetterAddressee, Optional<CardRecord>> record) {
        for (Field field : catalogue.fields(kind)) {
            if (field.is(FieldTrait.HIDDEN) || field.type() == FieldType.REFERENCE) {
                continue;
            }
            String name = prefix + field.key();
            Sentence label = prefix.isEmpty() ? field.labels() : Messages.OF_CONTACT.with(field.labels());
            boolean postal = kind == Kind.CUSTOMER && POSTAL.contains(field.key());
            gaps.put(
                    name,
                    new LetterGap(
                            name,
                            label,
                            postal,
                            to -> record.apply(to).map(each -> shown(field, each.value(field.key()), to)).orElse("")));
            alias(prefix, field, name);
            if (!prefix.isEmpty()) {
                KindLabels.one(kind).byLanguage().values().forEach(word -> alias(word + ".", field, name));
            }
        }
    }

    private void alias(String prefix, Field field, String name) {
        Stream.concat(Stream.of(field.key()), field.labels().byLanguage().values().stream())
                .forEach(label -> aliases.putIfAbsent(Folding.fold(prefix + label), name));
    }

    private String shown(Field field, Value value, LetterAddressee to) {
        return value.isKnown() ? new ValueText(catalogue, to.language()).shown(field, value) : "";
    }

    private void addSeller() {
        add(SELLER + ADDRESS, Messages.SELLER_ADDRESS, to -> seller.block(to.language()));
        Stream.of(SellerField.values()).filter(SellerField::isPrinted).forEach(field -> {
            boolean country = field == SellerField.COUNTRY;
            add(
                    SELLER + field.key(),
                    Messages.SELLER.with(field.key()),
                    to -> country ? country(seller.value(field), to.language()) : seller.value(field));
        });
    }

    private static String country(String code, Locale language) {
        return code.isEmpty() ? "" : Countries.name(code, language);
    }

    private void add(String name, Sentence label, Function<LetterAddressee, String> text) {
        gaps.put(name, new LetterGap(name, label, false, text));
    }

    private static String longDay(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }

    private String user(Locale language) {
        return Optional.ofNullable(catalogue.choiceLists().get(USER))
                .flatMap(users -> users.choice(session.login()))
                .map(Choice::labels)
                .map((Labels called) -> called.in(language))
                .orElse(session.login());
    }

    /**
     * What a name means; capital letters and accents do not matter.
     *
     * @throws UnknownNameException with the nearest name, where there is none such for the session
     */
    public LetterGap find(String name) {
        LetterGap exact = gaps.get(name.toLowerCase(Locale.ROOT));
        if (exact != null) {
            return exact;
        }
        String known = aliases.get(Folding.fold(name));
        if (known == null) {
            Kind kind = name.startsWith(CONTACT) ? Kind.CONTACT : Kind.CUSTOMER;
            String key = kind == Kind.CONTACT ? name.substring(CONTACT.length()) : name;
            throw catalogue.unknown(kind, key, name, gaps.keySet());
        }
        return gaps.get(known);
    }

    /** All of them, in the order of the card. */
    public List<LetterField> all() {
        return gaps.values().stream().map(gap -> new LetterField(gap.name(), gap.label())).toList();
    }
}
