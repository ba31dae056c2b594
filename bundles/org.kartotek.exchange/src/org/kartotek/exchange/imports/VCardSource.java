/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.vcard.VCardFile;
import org.kartotek.exchange.vcard.VCardText;
import org.kartotek.exchange.vcard.VCardTexts;

/** Cards in a file of vCards. Each becomes one card; what a line of it does not say in the words of vCards is told by its number. */
final class VCardSource implements CardSource {
    private static final int MOST_NOTES = 20;

    private final VCardFile file;
    private final Shape shape;
    private final VCardReading reading;
    private final Map<Long, String> badLines = new TreeMap<>();

    private VCardSource(VCardFile file, Shape shape, VCardReading reading) {
        this.file = file;
        this.shape = shape;
        this.reading = reading;
    }

    static VCardSource open(ImportRequest request, Field key, Catalogue catalogue, Session session, ValueReader values) {
        VCardFile file = VCardFile.open(request.file(), request.mapping().reading().encoding());
        List<Field> fields = VCardReading.FIELDS.stream()
                .map(name -> catalogue.find(Kind.CUSTOMER, name))
                .flatMap(Optional::stream)
                .filter(session.rights()::mayWrite)
                .toList();
        Optional<Field> found = Optional.of(key).filter(fields::contains);
        return new VCardSource(
                file, new Shape(fields, true, found, List.of()), new VCardReading(catalogue, session, values, found));
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public CardWalk walk() {
        VCardTexts texts = file.texts();
        return new CardWalk() {
            @Override
            public Optional<RawCard> next() {
                return texts.next().map(text -> new RawCard(text.line(), "", () -> read(text)));
            }

            @Override
            public void close() {
                texts.close();
            }
        };
    }

    private CardRow read(VCardText text) {
        if (text.problem().isPresent()) {
            throw new KartotekException(text.problem().get());
        }
        List<List<ParseWarning>> warnings = new ArrayList<>();
        VCard card = parsed(text, warnings);
        warnings.stream()
                .flatMap(List::stream)
                .filter(warning -> warning.getLineNumber() != null && warning.getPropertyName() == null)
                .forEach(warning -> badLines.put(text.line() + warning.getLineNumber() - 1, warning.getMessage()));
        return reading.read(text.line(), card);
    }

    private static VCard parsed(VCardText text, List<List<ParseWarning>> warnings) {
        try {
            VCard card = Ezvcard.parse(text.text()).warnings(warnings).first();
            if (card != null) {
                return card;
            }
        } catch (RuntimeException broken) {
            throw new KartotekException(Messages.VCARD_UNREADABLE, broken);
        }
        throw new KartotekException(Messages.VCARD_EMPTY);
    }

    @Override
    public List<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>();
        file.file().note().ifPresent(notes::add);
        if (shape.key().isEmpty()) {
            notes.add(Messages.VCARDS_NEW);
        }
        badLines.keySet().stream()
                .limit(MOST_NOTES)
                .forEach(line -> notes.add(Messages.VCARD_LINE.with(line)));
        if (badLines.size() > MOST_NOTES) {
            notes.add(Messages.VCARD_LINES.with(badLines.size() - MOST_NOTES));
        }
        return notes;
    }

    @Override
    public void close() {
        // the file is open only while it is walked
    }
}
