/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.address.PastedCard;
import org.kartotek.core.address.PastedText;
import org.kartotek.core.catalogue.Kind;

/**
 * A pasted address or signature, split into the fields of a card, before anything is put into the card. Lives on the thread of the
 * user interface.
 */
public final class PasteModel {
    private static final String NOTES = "notes";

    private final CardModel model;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> rest;
    private final RecordModel contact;
    private final boolean newContact;
    private final boolean known;

    /** One field that was found. */
    public static final class Line {
        private final FieldModel found;
        private final FieldModel target;
        private boolean taken = true;

        private Line(FieldModel found, FieldModel target) {
            this.found = found;
            this.target = target;
        }

        /** The kind of record that gets it. */
        public Kind kind() {
            return found.field().kind();
        }

        /** Key of the field. */
        public String key() {
            return found.key();
        }

        public String label() {
            return found.label();
        }

        /** What was found, in words. */
        public String shown() {
            return found.shown();
        }

        /** What stands in the field now and will be replaced; empty where nothing does. */
        public String present() {
            return target.value().isKnown() ? target.shown() : "";
        }

        /** Whether it will be put into the card. */
        public boolean isTaken() {
            return taken;
        }

        public void setTaken(boolean wanted) {
            taken = wanted;
        }

        private void apply() {
            target.type(found.text());
            target.leave();
        }
    }

    /** @param text what was pasted */
    public PasteModel(CardModel model, String text) {
        this.model = model;
        PastedCard pasted = PastedText.read(text, model.home().orElse(""));
        rest = pasted.rest();
        known = !pasted.isEmpty();
        found(model.draft(Kind.CUSTOMER), model.customer(), pasted.card());
        Optional<RecordModel> known = knownContact(pasted.contact());
        newContact = known.isEmpty();
        contact = known.orElseGet(() -> model.draft(Kind.CONTACT));
        found(model.draft(Kind.CONTACT), contact, pasted.contact());
        keepRest();
    }

    /** What the card says already is not offered again, nor what is no value of its field. */
    private void found(RecordModel draft, RecordModel target, Map<String, String> texts) {
        texts.forEach((key, text) -> target.field(key).filter(FieldModel::isWritable).ifPresent(field -> {
            FieldModel copy = draft.field(key).orElseThrow();
            copy.type(text);
            copy.leave();
            if (copy.isValid() && !copy.value().equals(field.value())) {
                lines.add(new Line(copy, field));
            }
        }));
    }

    private Optional<RecordModel> knownContact(Map<String, String> texts) {
        return model.parts(Kind.CONTACT).stream()
                .flatMap(list -> list.records().stream())
                .filter(record -> !texts.isEmpty()
                        && List.of("first_name", "last_name").stream()
                                .allMatch(key -> record.shown(key).equalsIgnoreCase(texts.getOrDefault(key, ""))))
                .findFirst();
    }

    /** What was not understood can go to the notes, if the user wants. */
    private void keepRest() {
        Optional<FieldModel> notes = model.customer().field(NOTES).filter(FieldModel::isWritable);
        if (rest.isEmpty() || notes.isEmpty()) {
            return;
        }
        FieldModel copy = model.draft(Kind.CUSTOMER).field(NOTES).orElseThrow();
        String before = notes.get().text();
        copy.type((before.isBlank() ? "" : before + "\n") + String.join("\n", rest));
        Line line = new Line(copy, notes.get());
        line.setTaken(false);
        lines.add(line);
    }

    /** The fields that were found, in the order of the card. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Whether all that was understood stands on the card already. */
    public boolean isKnown() {
        return known && !isUnderstood();
    }

    /** Whether something was understood that the card does not say yet. */
    public boolean isUnderstood() {
        return lines.stream().anyMatch(line -> !line.found.key().equals(NOTES));
    }

    /** Puts what is taken into the card, as one step that can be taken back; nothing is saved. */
    public void apply() {
        model.history().together(this::put);
    }

    private void put() {
        lines.stream().filter(Line::isTaken).forEach(Line::apply);
        if (newContact && !contact.isBlank()) {
            model.parts(Kind.CONTACT).ifPresent(list -> list.add(contact));
        }
    }
}
