/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Value;

/**
 * Reads what a user types or a file holds as the value of a field. The one place where outside text becomes a value: card
 * form, command line and import give the same answers. Thread-safe.
 *
 * <p>Blank text is the unknown value; {@code (absent)} is the absent one. What {@link ValueText#editable} and
 * {@link ExchangeText} write is read back as the same value.
 */
public final class ValueReader {
    /** Nothing longer is looked at: patterns and number parsing would take their time over it. */
    private static final int LONGEST = 100_000;

    /** A tabulator is one too: tables and forms cannot hold it either. */
    private static final String BREAKS = "\n\r\t";
    /** What turns the direction of the letters around it, so that a name shows as another one, or hides in it. */
    private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b";

    private static final int QUOTED = 40;
    private static final int OFFERED_CHOICES = 8;

    private final ValueFormat format;
    private final Locale locale;
    private final ChoiceText choices;
    private final RecordNames records;

    /** A reader that knows other records by {@code #} and their ids alone. */
    public ValueReader(Catalogue catalogue, ValueFormat format, Locale locale) {
        this(catalogue, format, locale, RecordNames.NONE);
    }

    /**
     * @param catalogue whose choice lists are read, as the session may see it
     * @param format of dates and numbers
     * @param locale language of labels in messages
     * @param records finds the records that references name
     */
    public ValueReader(Catalogue catalogue, ValueFormat format, Locale locale, RecordNames records) {
        this.format = format;
        this.locale = locale;
        this.choices = new ChoiceText(catalogue);
        this.records = records;
    }

    /**
     * @return the value that {@code text} stands for
     * @throws InvalidValueException where it stands for none; the sentence begins with the field's label and says what would be
     *     right
     */
    public Value read(Field field, String text) {
        if (text.length() > LONGEST) {
            throw tooLong(field, text.length());
        }
        String tidy = tidy(field, text);
        if (tidy.isEmpty()) {
            return Value.UNKNOWN;
        }
        return Words.isAbsent(tidy) ? Value.ABSENT : Value.of(content(field, tidy));
    }

    private Object content(Field field, String text) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> fitting(field, text);
            case PHONE -> fitting(field, ReachText.phone(text).orElseThrow(() -> invalid(field, Messages.NOT_PHONE)));
            case EMAIL -> fitting(field, ReachText.email(text).orElseThrow(() -> invalid(field, Messages.NOT_EMAIL)));
            case WEB -> fitting(field, ReachText.web(text).orElseThrow(() -> invalid(field, Messages.NOT_WEB)));
            case NUMBER -> NumberText.parse(text, format)
                    .orElseThrow(() -> invalid(field, Messages.NOT_NUMBER.with(quoted(text), numberExample())))
                    .stripTrailingZeros();
            case MONEY -> MoneyText.parse(text, format)
                    .orElseThrow(() -> invalid(field, Messages.NOT_AMOUNT.with(quoted(text), numberExample() + "0")));
            case DATE -> format.parseDate(text)
                    .orElseThrow(() -> invalid(field, Messages.NOT_DAY.with(quoted(text), dayExample())));
            case YES_NO -> Words.parseYesNo(text).orElseThrow(() -> invalid(field, Messages.NOT_YES_NO.with(quoted(text))));
            case CHOICE -> choices.one(field, text).orElseThrow(() -> notOffered(field, text));
            case CHOICES -> choices.several(field, text).orElseThrow(() -> notOffered(field, text));
            case REFERENCE -> ReferenceText.parse(text).or(() -> records.find(field.target(), text)).orElseThrow(() -> invalid(
                    field, Messages.NOT_RECORD.with(quoted(text))));
            case COUNTRY -> Countries.code(text).or(() -> localCountry(text)).orElseThrow(() -> noCountry(field, text));
        };
    }

    private String tidy(Field field, String text) {
        String composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean control = Character.isISOControl(c) && BREAKS.indexOf(c) < 0;
            if (control || TURNING.indexOf(c) >= 0 || lonely(composed, i)) {
                throw invalid(field, Messages.NOT_TEXT);
            }
        }
        return field.type() == FieldType.LONG_TEXT
                ? trimmed(composed.replace("\r\n", "\n").replace('\r', '\n'))
                : oneLine(trimmed(composed));
    }

    private static String oneLine(String text) {
        if (text.chars().noneMatch(c -> BREAKS.indexOf(c) >= 0)) {
            return text;
        }
        return Arrays.stream(text.split("[" + BREAKS + "]+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Half of a surrogate pair cannot be stored on PostgreSQL. */
    private static boolean lonely(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String trimmed(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    private String fitting(Field field, String text) {
        if (text.length() > field.longest()) {
            throw tooLong(field, text.length());
        }
        return text;
    }

    private InvalidValueException tooLong(Field field, int length) {
        return invalid(field, Messages.TOO_LONG.with(length, field.longest()));
    }

    private InvalidValueException notOffered(Field field, String text) {
        List<String> labels = choices.labels(field, locale);
        return invalid(field, Messages.NOT_OFFERED.with(quoted(text)).then(NearestName.hint(text, labels)).then(offered(labels)));
    }

    private static Sentence offered(List<String> labels) {
        if (labels.isEmpty()) {
            return Messages.LIST_EMPTY;
        }
        Messages choose = labels.size() > OFFERED_CHOICES ? Messages.CHOOSE_FROM_MORE : Messages.CHOOSE_FROM;
        return choose.with(labels.stream().limit(OFFERED_CHOICES).toList());
    }

    /** The program may run in a language that it is not translated into; the names it shows are read all the same. */
    private Optional<String> localCountry(String name) {
        String folded = Folding.fold(name);
        return Countries.codes().stream()
                .filter(code -> Folding.fold(Countries.name(code, locale)).equals(folded))
                .findFirst();
    }

    private InvalidValueException noCountry(Field field, String text) {
        List<String> names = Countries.codes().stream().map(code -> Countries.name(code, locale)).toList();
        return invalid(
                field,
                Messages.NOT_COUNTRY.with(quoted(text)).then(NearestName.hint(text, names)).then(Messages.COUNTRY_CODE));
    }

    /** A day whose month cannot be taken for another. */
    private String dayExample() {
        return format.date(LocalDate.of(2026, 12, 31));
    }

    private String numberExample() {
        return format.decimalComma() ? "1234,5" : "1234.5";
    }

    private static String quoted(String text) {
        return '"' + (text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…") + '"';
    }

    private static InvalidValueException invalid(Field field, Sentence why) {
        return new InvalidValueException(Messages.OF_FIELD.with(field.labels(), why));
    }
}
