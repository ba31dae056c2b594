/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.kartotek.core.text.Folding;

/** The words by which people, companies, streets and greetings are told apart, in the languages of the office's mail. */
final class Vocabulary {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern GREETING = Pattern.compile(
            "(?:mit )?(?:freundlichen|freundliche|besten|beste|herzliche[n]?|viele|liebe) gr(?:ü|ue)(?:ß|ss)en?.*|mfg|(?:best|kind|warm)?"
                    + " ?regards.*|yours (?:sincerely|faithfully|truly).*|sincerely.*|cheers.*|(?:med )?venlig(?:e)? hilsen(?:er)?.*|mvh"
                    + "|de bedste hilsner.*|(?:un )?(?:cordial(?:es)?|atentos?)? ?saludos?(?: cordial(?:es)?)?.*|atentamente.*"
                    + "|(?:z |serdecznie )?pozdraw.*|z poważaniem.*|с уважением.*|sent from my .*|von meinem .* gesendet.*|sendt fra .*"
                    + "|enviado desde .*|(?:postal )?address|anschrift|adresse|dirección|adres|адрес",
            WORDS);

    private static final Pattern STREET_WORD = Pattern.compile(
            "(?:\\b|(?<=\\p{L}))(?:straße|strasse|str|weg|platz|allee|gasse|ring|ufer|damm|chaussee|vej|gade|gaden|vejen|stræde|torv|plads"
                    + "|alle|allé|boulevard|gata|gatan|vägen)\\b|\\b(?:calle|c/|avda|avenida|av|plaza|pza|paseo|pº|rambla|ronda|camino"
                    + "|carrer|polígono|ctra|carretera|ul|ulica|al|aleja|aleje|pl|plac|os|osiedle|ул|улица|пр|пр-т|проспект|пер|переулок"
                    + "|наб|набережная|шоссе|ш|пл|площадь|бульвар|б-р|street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq"
                    + "|circus|crescent|close|terrace|court|ct|place|pl|parkway|pkwy|highway|hwy|suite|p\\.?o\\.? ?box|postfach|postboks"
                    + "|apartado|skrytka pocztowa|а/я|rue|via|piazza|viale)\\b",
            WORDS);
    private static final Pattern ADDITION = Pattern.compile(
            "(?:c/o|suite|ste|floor|unit|apt|apartment|building|postfach|postboks|p\\.?o\\.? ?box|apartado|hinterhaus|gebäude|"
                    + "\\d+\\. ?(?:og|stock|etage|sal|floor)|оф|офис|а/я|level|room)\\b.*|\\d+(?:st|nd|rd|th) floor.*",
            WORDS);
    private static final Pattern ENGLISH_STREET = Pattern.compile(
            ".*\\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq|way|court|ct|parkway|pkwy|highway|hwy|suite"
                    + "|broadway)\\b.*",
            WORDS);
    private static final Pattern REGION = Pattern.compile(".*\\b(?:обл|область|край|респ|республика|р-н|район)\\b.*", WORDS);
    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?:.*\\b)?(?:cvr|vat|ust-?id|ustid|steuer|st\\.-nr|hrb|hra|amtsgericht|handelsregister|geschäftsführer:|geschäftsführung|nip"
                    + "|regon|krs|cif|nif|инн|кпп|огрн|р/с|бик|iban|bic|swift|registered (?:in|office)|company (?:no|number|reg)|reg\\.? no"
                    + "|konto|bank account|sitz der gesellschaft)\\b.*",
            WORDS);
    private static final Pattern COMPANY_WORD = Pattern.compile(
            ".*(?:\\b(?:market|stores?|shop|foods?|trading|imports?|exports?|delicatessen|handel|hotel|restaurant|caf[eé]|bank|bäckerei|verlag"
                    + "|studio|solutions|systems|consulting|services|software|technologies|industries|partners|associates|brothers|sons"
                    + "|supplies|winery|comidas|tienda|bodega|panadería|hurtownia|sklep|przedsiębiorstwo|zakład|firma|компания|завод|магазин"
                    + "|торговый дом|institute?|university|school|foundation|kommune|group|gruppe|company|söhne|hermanos)\\b"
                    + "|versand|werke?\\b|markt\\b|fabrik\\b|vertrieb\\b|[«»]| & | \\+ ).*",
            WORDS);
    private static final Pattern JOB = Pattern.compile(
            ".*(?:\\b(?:manager|director|managing|head of|chief|president|owner|partner|representative|agent|administrator|assistant|engineer"
                    + "|consultant|accountant|secretary|ceo|cto|cfo|coo|buyer|leiter|leiterin|geschäftsführer|geschäftsführerin|inhaber"
                    + "|inhaberin|berater|beraterin|sachbearbeiter|sachbearbeiterin|assistentin|direktor|direktør|chef|konsulent|indehaver"
                    + "|gerente|directora?|comercial|responsable|jefe|jefa|propietari[oa]|dyrektor|kierownik|prezes|specjalista|właściciel"
                    + "|директор|менеджер|руководитель|начальник|бухгалтер|специалист)\\b|leiter(?:in)?\\b|chef\\b|direktør\\b|manager\\b).*",
            WORDS);
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?:abteilung|abt\\.|department of|dept\\.?|afdeling|departamento|dpto\\.?|dział|отдел|bereich|team|referat)\\b.*"
                    + "|.*\\b(?:department|dept|division|abteilung|afdeling)\\.?|einkauf|vertrieb|buchhaltung|sales|purchasing|accounts"
                    + "|marketing|indkøb|salg|bogholderi|ventas|compras|sprzedaż|zakupy",
            WORDS);
    private static final Set<String> LEGAL_FORMS = Set.of(("gmbh mbh gbr kgaa ohg ek ev aps amba ltd limited plc llp llc inc corp corporation"
            + " sarl srl spa spzoo zoo ооо оао зао пао gesellschaft co cie")
            .split(" "));
    /** Short ones count only as they are written officially; in small letters they are words. */
    private static final Set<String> CAPITAL_FORMS =
            Set.of("AG KG UG SE AB AS OY SA SL SLU SAU SC BV NV АО ИП НКО A/S I/S K/S P/S ApS S.A S.A. S.L S.L. S.L.U S.L.U. S.A.U.".split(" "));
    private static final Set<String> SMALL_WORDS = Set.of(
            "von vom van der den de del della la las los y zu zum zur af da das dos di do du le el ten ter und and i".split(" "));

    private Vocabulary() {}

    static boolean isGreeting(String line) {
        return GREETING.matcher(line.replaceAll("[,.!:]+$", "")).matches();
    }

    /** Whether the line leads to a house: a number, or a word that streets have, but no company and no number of a register. */
    static boolean isStreet(String line) {
        boolean leads = line.chars().anyMatch(Character::isDigit) || STREET_WORD.matcher(line).find() || isAddition(line);
        return leads && !isCompany(line) && !IDENTIFIER.matcher(line).matches();
    }

    /** Whether it says more about a house whose street stands elsewhere. */
    static boolean isAddition(String line) {
        return ADDITION.matcher(line).matches();
    }

    static boolean isEnglishStreet(String line) {
        return ENGLISH_STREET.matcher(line).matches();
    }

    static boolean isRegion(String line) {
        return REGION.matcher(line).matches();
    }

    /** A town without the sign that it is one. */
    static String town(String line) {
        return line.replaceFirst("^(?:г\\. ?|гор\\. ?|город )", "");
    }

    /** Whether the line names the form of a company. */
    static boolean isCompany(String line) {
        if (Folding.fold(line).contains("sp. z o.o") || Folding.fold(line).contains("sp. z o. o")) {
            return true;
        }
        return Arrays.stream(line.split("[ ,]+"))
                .anyMatch(word -> CAPITAL_FORMS.contains(word)
                        || LEGAL_FORMS.contains(Folding.fold(word).replace(".", "").replace("\"", "")));
    }

    /** Whether a word of the line is one that companies are called by. */
    static boolean soundsLikeCompany(String line) {
        return COMPANY_WORD.matcher(line).matches();
    }

    static boolean isIdentifier(String line) {
        return IDENTIFIER.matcher(line).matches();
    }

    static boolean isJob(String line) {
        return JOB.matcher(line).matches() && !isCompany(line);
    }

    static boolean isDepartment(String line) {
        return DEPARTMENT.matcher(line).matches() && !isCompany(line);
    }

    /** Whether the line is two to five words as names of people have them. */
    static boolean looksLikePerson(String line) {
        String[] words = line.split("[ ,]+");
        return words.length >= 2 && words.length <= 5 && !isCompany(line) && Arrays.stream(words).allMatch(Vocabulary::isNameWord);
    }

    private static boolean isNameWord(String word) {
        return SMALL_WORDS.contains(word) || word.matches("\\p{Lu}[\\p{L}'’.-]*");
    }

    /** Whether a word stands between first and last name and belongs to the last one. */
    static boolean isParticle(String word) {
        return SMALL_WORDS.contains(word);
    }
}
