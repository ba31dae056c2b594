/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.reach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A telephone number in the spellings that people and programs use for it: {@code +45 12 34 56 78}, {@code 0045 12345678},
 * {@code 12 34 56 78}. Immutable.
 */
public final class PhoneSpellings {
    /** Where a number without a country code is most likely at home, for a language that names no country. */
    private static final Map<String, String> HOMES = Map.of("da", "DK", "de", "DE", "es", "ES", "ru", "RU");

    private static final String NOWHERE = "ZZ";
    /** A number of more characters is none. */
    private static final int LONGEST = 60;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String typed;
    private final String home;
    private final Optional<PhoneNumber> number;

    private PhoneSpellings(String typed, String home) {
        this.typed = typed;
        this.home = home;
        this.number = parse(typed, home);
    }

    /**
     * @param number as it was dialled or is shown by a telephone
     * @param locale of the office, which says how a number without a country code is read
     */
    public static PhoneSpellings of(String number, Locale locale) {
        String stripped = number.strip();
        String shortened = stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
        return new PhoneSpellings(shortened, home(locale));
    }

    private static String home(Locale locale) {
        return locale.getCountry().isEmpty()
                ? HOMES.getOrDefault(locale.getLanguage(), NOWHERE)
                : locale.getCountry();
    }

    private Optional<PhoneNumber> parse(String text, String region) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(numbers.parse(text, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As it was given. */
    public String typed() {
        return typed;
    }

    /** With its country code where that is known, in groups; otherwise as it was given. */
    public String international() {
        return number.filter(numbers::isPossibleNumber)
                .map(each -> numbers.format(each, PhoneNumberFormat.INTERNATIONAL))
                .orElse(typed);
    }

    /** Whether only mobile phones have such numbers. */
    public boolean isMobile() {
        return number.filter(each -> numbers.getNumberType(each) == PhoneNumberType.MOBILE).isPresent();
    }

    /** Whether it can be dialled from outside; a shorter one is the extension of a colleague, or still being typed. */
    public boolean isWhole() {
        return number.filter(numbers::isPossibleNumber).isPresent();
    }

    /** What to search for in order to find the number however it was written, without duplicates. */
    public List<String> searches() {
        Set<String> searches = new LinkedHashSet<>();
        number.ifPresent(each -> {
            searches.add(numbers.format(each, PhoneNumberFormat.E164));
            searches.add(digits(numbers.format(each, PhoneNumberFormat.NATIONAL)));
            searches.add(numbers.getNationalSignificantNumber(each));
        });
        searches.add(typed);
        searches.remove("");
        return List.copyOf(searches);
    }

    /** The ways to write it, as digits; empty where it is no whole number. */
    public Optional<PhoneForms> forms() {
        return number.filter(numbers::isPossibleNumber).map(each -> {
            String code = String.valueOf(each.getCountryCode());
            String significant = numbers.getNationalSignificantNumber(each);
            return new PhoneForms(
                    Set.of(code + significant, code + '0' + significant),
                    Set.copyOf(List.of(significant, digits(numbers.format(each, PhoneNumberFormat.NATIONAL)))),
                    Set.copyOf(numbers.getRegionCodesForCountryCode(each.getCountryCode())),
                    home);
        });
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /**
     * Whether another spelling means this number.
     *
     * @param other what stands on a card
     * @param country code of the country of that card, or empty where it is not known
     */
    public boolean means(String other, Optional<String> country) {
        return match(other, country, Set.of(MatchType.EXACT_MATCH, MatchType.NSN_MATCH));
    }

    /** Whether one of both is the end of the other, as where an area code was left out, or nobody knows the country of the card. */
    public boolean mayMean(String other, Optional<String> country) {
        return match(other, country, Set.of(MatchType.EXACT_MATCH, MatchType.NSN_MATCH, MatchType.SHORT_NSN_MATCH))
                || country.isEmpty() && region().filter(each -> means(other, Optional.of(each))).isPresent();
    }

    private Optional<String> region() {
        return number.map(each -> numbers.getRegionCodeForCountryCode(each.getCountryCode()));
    }

    private boolean match(String other, Optional<String> country, Set<MatchType> enough) {
        Optional<PhoneNumber> there = parse(other, country.orElse(home));
        if (there.isEmpty()) {
            return !digits(typed).isEmpty() && digits(typed).equals(digits(other));
        }
        return number.filter(here -> enough.contains(numbers.isNumberMatch(here, there.get()))).isPresent()
                || !namesCountry() && enough.contains(numbers.isNumberMatch(there.get(), typed));
    }

    /** A number that does not was dialled in the country of the card. */
    private boolean namesCountry() {
        return typed.startsWith("+") || typed.startsWith("00");
    }
}
