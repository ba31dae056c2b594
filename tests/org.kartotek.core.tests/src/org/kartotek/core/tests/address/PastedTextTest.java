/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kartotek.core.address.PastedCard;
import org.kartotek.core.address.PastedText;

/** Addresses and signatures as people of several countries write them. */
class PastedTextTest {

    private static PastedCard read(String text) {
        return PastedText.read(text, "");
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    @Test
    void readsAGermanBlock() {
        PastedCard card = read("""
                Frankenversand
                z. Hd. Herrn Peter Franken
                Berliner Platz 43
                80805 München
                Deutschland
                """);
        assertEquals(
                fields("company", "Frankenversand", "street", "Berliner Platz 43", "postcode", "80805", "city", "München", "country", "DE"),
                card.card());
        assertEquals(fields("first_name", "Peter", "last_name", "Franken"), card.contact());
        assertEquals(List.of(), card.rest());
    }

    @Test
    void readsAGermanSignature() {
        PastedCard card = read("""
                Mit freundlichen Grüßen
                --
                Dr. Sabine von der Heide
                Vertriebsleiterin

                Müller & Söhne GmbH
                Obere Str. 57
                D-12209 Berlin

                Tel.: 030 / 123 45-67
                Fax: 030 / 123 45-99
                Mobil: 0171 1234567
                E-Mail: s.heide@mueller-soehne.de
                www.mueller-soehne.de

                Sitz der Gesellschaft: Berlin, Amtsgericht Charlottenburg HRB 12345
                Geschäftsführer: Hans Müller
                USt-IdNr. DE123456789
                """);
        assertEquals(
                fields("company", "Müller & Söhne GmbH", "phone", "+49 30 1234567", "fax", "+49 30 1234599", "web", "www.mueller-soehne.de",
                        "street", "Obere Str. 57", "postcode", "12209", "city", "Berlin", "country", "DE"),
                card.card());
        assertEquals(
                fields("first_name", "Sabine", "last_name", "von der Heide", "job_title", "Vertriebsleiterin", "mobile", "+49 171 1234567",
                        "email", "s.heide@mueller-soehne.de"),
                card.contact());
        assertEquals(3, card.rest().size(), "what a register needs is no part of an address: " + card.rest());
    }

    @Test
    void readsADanishSignature() {
        PastedCard card = read("""
                Med venlig hilsen

                Palle Ibsen
                Salgschef

                Vaffeljernet ApS
                Smagsløget 45, 2. sal
                8200 Aarhus N
                Tlf: 86 21 32 43 | Mobil: 20 12 34 56
                palle@vaffeljernet.dk
                CVR-nr. 12345678
                """);
        assertEquals(
                fields("company", "Vaffeljernet ApS", "phone", "+45 86 21 32 43", "street", "Smagsløget 45, 2. sal", "postcode", "8200",
                        "city", "Aarhus N", "country", "DK"),
                card.card());
        assertEquals(
                fields("first_name", "Palle", "last_name", "Ibsen", "job_title", "Salgschef", "mobile", "+45 20 12 34 56", "email",
                        "palle@vaffeljernet.dk"),
                card.contact());
        assertEquals(List.of("CVR-nr. 12345678"), card.rest());
    }

    @Test
    void readsASpanishBlock() {
        PastedCard card = read("""
                Bólido Comidas preparadas, S.L.
                At. D. Martín Sommer García
                C/ Araquil, 67
                28023 Madrid (Madrid)
                España
                Tfno.: 91 555 22 82
                """);
        assertEquals(
                fields("company", "Bólido Comidas preparadas, S.L.", "phone", "+34 915 55 22 82", "street", "C/ Araquil, 67", "postcode",
                        "28023", "city", "Madrid", "region", "Madrid", "country", "ES"),
                card.card());
        assertEquals(fields("first_name", "Martín", "last_name", "Sommer García"), card.contact());
    }

    @Test
    void readsAPolishBlock() {
        PastedCard card = read("""
                Wolski Zajazd Sp. z o.o.
                ul. Filtrowa 68/12
                01-012 Warszawa
                NIP: 123-456-78-90
                tel. (26) 642-70-12
                tel. kom. 601 123 456
                biuro@wolski.pl
                """);
        assertEquals(
                fields("company", "Wolski Zajazd Sp. z o.o.", "phone", "+48 26 642 70 12", "mobile", "+48 601 123 456", "email",
                        "biuro@wolski.pl", "street", "ul. Filtrowa 68/12", "postcode", "01-012", "city", "Warszawa", "country", "PL"),
                card.card());
        assertEquals(List.of("NIP: 123-456-78-90"), card.rest());
    }

    @Test
    void readsARussianLine() {
        PastedCard card = read("""
                ООО «Ромашка»
                125009, г. Москва, ул. Тверская, д. 7, оф. 12
                тел. +7 (495) 123-45-67
                Иванов Иван Иванович
                Генеральный директор
                """);
        assertEquals(
                fields("company", "ООО «Ромашка»", "phone", "+7 495 123-45-67", "street", "ул. Тверская, д. 7, оф. 12", "postcode", "125009",
                        "city", "Москва", "country", "RU"),
                card.card());
        assertEquals(fields("first_name", "Иван Иванович", "last_name", "Иванов", "job_title", "Генеральный директор"), card.contact());
    }

    @Test
    void readsARussianBlock() {
        PastedCard card = read("""
                АО «Север»
                пр-т Мира, д. 101
                г. Москва
                129085
                Россия
                """);
        assertEquals(
                fields("company", "АО «Север»", "street", "пр-т Мира, д. 101", "postcode", "129085", "city", "Москва", "country", "RU"),
                card.card());
    }

    @Test
    void readsABritishBlock() {
        PastedCard card = read("""
                Victoria Ashworth
                B's Beverages Ltd
                Fauntleroy Circus
                London
                EC2A 5NT
                United Kingdom
                """);
        assertEquals(
                fields("company", "B's Beverages Ltd", "street", "Fauntleroy Circus", "postcode", "EC2A 5NT", "city", "London", "country",
                        "GB"),
                card.card());
        assertEquals(fields("first_name", "Victoria", "last_name", "Ashworth"), card.contact());
    }

    @Test
    void readsABritishCounty() {
        PastedCard card = read("""
                Island Trading
                Garden House
                12 Crowther Way
                Cowes
                Isle of Wight
                PO31 7PJ
                """);
        assertEquals("12 Crowther Way", card.card().get("street"));
        assertEquals("Cowes", card.card().get("city"));
        assertEquals("Isle of Wight", card.card().get("region"));
        assertEquals("PO31 7PJ", card.card().get("postcode"));
        assertEquals("Island Trading", card.card().get("company"));
    }

    @Test
    void readsAnAmericanSignature() {
        PastedCard card = read("""
                Best regards,
                Howard Snyder, Marketing Manager
                Great Lakes Food Market
                2732 Baker Blvd.
                Suite 400
                Eugene, OR 97403
                USA
                P: (503) 555-7555 x12
                howard@greatlakes.com
                https://www.linkedin.com/in/howard
                """);
        assertEquals(
                fields("company", "Great Lakes Food Market", "phone", "+1 503-555-7555 ext. 12", "street", "2732 Baker Blvd.", "street2",
                        "Suite 400", "postcode", "97403", "city", "Eugene", "region", "OR", "country", "US"),
                card.card());
        assertEquals(
                fields("first_name", "Howard", "last_name", "Snyder", "job_title", "Marketing Manager", "email", "howard@greatlakes.com"),
                card.contact());
    }

    @Test
    void readsAnAddressInOneLine() {
        PastedCard card = read("Alfreds Futterkiste, Obere Str. 57, 12209 Berlin, Germany");
        assertEquals(
                fields("company", "Alfreds Futterkiste", "street", "Obere Str. 57", "postcode", "12209", "city", "Berlin", "country", "DE"),
                card.card());
        PastedCard american = read("Rattlesnake Canyon Grocery, 2817 Milton Dr., Albuquerque, NM 87110");
        assertEquals("Albuquerque", american.card().get("city"));
        assertEquals("2817 Milton Dr.", american.card().get("street"));
    }

    @Test
    void takesAPersonWithoutCompanyForTheCustomer() {
        PastedCard card = read("Herr Max Mustermann\nMusterweg 1\n10115 Berlin");
        assertEquals("Max", card.card().get("first_name"));
        assertEquals("Mustermann", card.card().get("last_name"));
        assertTrue(card.contact().isEmpty());
    }

    @Test
    void meansTheOfficesCountryWhereNoneIsNamed() {
        assertEquals("DK", PastedText.read("Simons bistro\nVinbæltet 34\n1734 København", "DK").card().get("country"));
        assertEquals(null, read("Simons bistro\nVinbæltet 34\n1734 København").card().get("country"));
    }

    @Test
    void leavesAloneWhatIsNoAddress() {
        PastedCard card = read("Please call me back tomorrow about the order of last week, it is somewhat urgent for all of us.");
        assertTrue(card.isEmpty());
        assertEquals(1, card.rest().size());
        assertTrue(read("").isEmpty());
        assertTrue(read("\n -- \n***\n").isEmpty());
    }

    @Test
    void isNotSlowWithHostileText() {
        for (String piece : List.of("1", "(1 ", "a@", "a.", "г. ", "Str. ", ", ", "1234 A ", "tel. ", "www.a-", "Ä ", "12-345 ")) {
            assertTimeout(Duration.ofSeconds(2), () -> read(piece.repeat(200_000 / piece.length())));
            assertTimeout(Duration.ofSeconds(2), () -> read((piece.repeat(180 / piece.length()) + "\n").repeat(200)));
        }
    }
}
