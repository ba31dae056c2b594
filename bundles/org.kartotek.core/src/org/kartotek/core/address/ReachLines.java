/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kartotek.core.entry.PhoneNumbers;

/** Takes telephone numbers, mail and web addresses out of lines. */
final class ReachLines {
    private static final int FEWEST_DIGITS = 6;
    private static final Pattern MAIL = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:e-?mail|mail|e|correo(?: electrónico)?|e-post|эл\\. ?почта|почта)\\s*[:.]?\\s*)?<?(?:mailto:)?"
                    + "([\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)>?");
    private static final Pattern WEB = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:web(?:site)?|www|w|internet|homepage|hjemmeside|strona|сайт)\\s*:\\s*)?"
                    + "((?:https?://|www\\.)[^\\s,;<>]+[^\\s,;<>.])");
    private static final Pattern BARE_WEB = Pattern.compile(
            "(?iu)(?:(?:web(?:site)?|www|w|internet|homepage|hjemmeside|strona|сайт)\\s*:\\s*)?"
                    + "([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|eu|info|io|biz|de|dk|es|pl|ru|uk|us|at|ch|se|no|nl|fr|it|рф))/?");
    private static final Pattern SOCIAL = Pattern.compile("(?i).*\\b(?:linkedin|facebook|instagram|twitter|xing|youtube|x)\\.com.*");
    private static final String MOBILE = "mobil(?:telefon)?|mobile|mob|handy|cell(?: phone)?|móvil|movil|tel\\.? ?kom|komórka|kom|моб(?:ильный)?|сот|m";
    private static final String FAX = "(?:tele)?fax|faks|факс|f";
    private static final String PHONE = "tel(?:efon(?:o)?|éfono|ephone)?(?:\\.? ?/ ?fax)?|tlf|tfno|phone|ph|direct|direkte|dir|durchwahl|zentrale"
            + "|centralita|office|work|тел(?:ефон)?|☎|t|p|d";
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?:(?<![\\p{L}\\d])(?:(?<mobile>" + MOBILE + ")|(?<fax>" + FAX + ")|(?<phone>"
            + PHONE + "))\\.?(?:\\s*\\([^)0-9]*\\))?\\s*:?\\s*)?(?<![\\p{L}\\d/-])(?<number>[+(]?\\d[\\d ()/.\u2010-\u2013-]{4,}\\d"
            + "(?:\\s*(?:ext\\.?|x|доб\\.?)\\s*\\d{1,7})?)(?![\\p{L}\\d])");
    private static final Pattern SHARED = Pattern.compile(
            "(?iu)(?:info|kontakt|contact|contacto|mail|post|office|sales|hello|service|support|biuro|admin|kundenservice|vertrieb)@.*");
    private static final Map<String, String> COUNTRY_OF_DOMAIN = Map.ofEntries(
            Map.entry("de", "DE"), Map.entry("dk", "DK"), Map.entry("es", "ES"), Map.entry("pl", "PL"), Map.entry("ru", "RU"),
            Map.entry("uk", "GB"), Map.entry("at", "AT"), Map.entry("ch", "CH"), Map.entry("se", "SE"), Map.entry("no", "NO"),
            Map.entry("nl", "NL"), Map.entry("fr", "FR"), Map.entry("it", "IT"), Map.entry("рф", "RU"));

    private final Map<String, String> phones = new LinkedHashMap<>();
    private String mail;
    private String web;

    /** @return what is left of the line; empty where nothing is */
    Optional<String> take(String line) {
        String rest = SOCIAL.matcher(line).matches() ? line : takeWeb(takeMail(line));
        rest = takeNumbers(rest).replaceAll("^[\\s,;/|-]+|[\\s,;/|:-]+$", "");
        return rest.chars().anyMatch(Character::isLetterOrDigit) ? Optional.of(rest) : Optional.empty();
    }

    private String takeMail(String line) {
        Matcher found = MAIL.matcher(line);
        if (mail != null || !found.find()) {
            return line;
        }
        mail = found.group(1);
        return found.replaceFirst("");
    }

    private String takeWeb(String line) {
        Matcher found = WEB.matcher(line);
        if (web == null && found.find()) {
            web = found.group(1);
            return found.replaceFirst("");
        }
        Matcher bare = BARE_WEB.matcher(line.strip());
        if (web == null && bare.matches()) {
            web = bare.group(1);
            return "";
        }
        return line;
    }

    private String takeNumbers(String line) {
        StringBuilder rest = new StringBuilder();
        Matcher found = NUMBER.matcher(line);
        while (found.find()) {
            boolean taken = isPhone(found, line) && phones.putIfAbsent(key(found), found.group("number").strip()) == null;
            found.appendReplacement(rest, taken ? "" : Matcher.quoteReplacement(found.group()));
        }
        return found.appendTail(rest).toString();
    }

    /** A number that is not called one has to begin like one and to stand alone. */
    private static boolean isPhone(Matcher found, String line) {
        String number = found.group("number");
        if (number.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return false;
        }
        boolean named = found.group("mobile") != null || found.group("fax") != null || found.group("phone") != null;
        boolean alone = line.strip().equals(number.strip());
        return named || number.startsWith("+") || alone && (number.startsWith("0") || number.startsWith("("));
    }

    private String key(Matcher found) {
        if (found.group("mobile") != null) {
            return "mobile";
        }
        if (found.group("fax") != null) {
            return "fax";
        }
        return phones.containsKey("phone") && !phones.containsKey("mobile") && found.group("phone") == null ? "mobile" : "phone";
    }

    /** Numbers as they were written, by key of the field. */
    Map<String, String> phones() {
        return phones;
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    Optional<String> web() {
        return Optional.ofNullable(web);
    }

    /** Whether several people read what is sent there. */
    static boolean isShared(String mail) {
        return SHARED.matcher(mail).matches();
    }

    /** The country that a number or a domain tells. */
    Optional<String> country() {
        return phones.values().stream()
                .flatMap(number -> PhoneNumbers.country(number).stream())
                .findFirst()
                .or(() -> domain().map(COUNTRY_OF_DOMAIN::get));
    }

    private Optional<String> domain() {
        return web().map(address -> address.replaceFirst("^https?://", "").replaceFirst("[/?#:].*", ""))
                .or(this::mail)
                .map(address -> address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
