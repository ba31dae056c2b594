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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/** One record that is being edited. Lives on the thread of the user interface. */
public final class RecordModel {
    /** Stands for a version that was written and not read again. */
    private static final int UNREAD = -1;

    private final Kind kind;
    private final Map<String, FieldModel> fields = new LinkedHashMap<>();
    private final Supplier<Optional<String>> elsewhere;
    private RecordId id = new RecordId();
    private boolean saved;
    private boolean orphaned;
    private int version;

    /**
     * @param catalogue as the session may see it
     * @param rights decide which fields are written; what was issued nobody writes
     * @param elsewhere code of the country that is meant where the record names none
     * @param history gets each edit
     */
    RecordModel(
            Kind kind,
            Catalogue catalogue,
            Rights rights,
            Wording wording,
            Supplier<Optional<String>> elsewhere,
            EditHistory history) {
        this.kind = kind;
        this.elsewhere = elsewhere;
        for (Field each : catalogue.fields(kind)) {
            boolean written = rights.mayWrite(each) && !InvoiceFields.isFixed(each);
            FieldModel field = new FieldModel(each, () -> written && mayWrite(rights), wording, new Tidying(this::country));
            fields.put(each.key(), field);
        }
        remember(history);
    }

    /** Whoever may create records alone does not change those that are there. */
    private boolean mayWrite(Rights rights) {
        return isNew() || rights.may(kind, KindRight.CHANGE);
    }

    public Kind kind() {
        return kind;
    }

    /** Every edit is remembered there from now on. */
    void remember(EditHistory edits) {
        fields.values().forEach(each -> each.remember(edits));
    }

    /** The id, or 0 before the record is saved for the first time. */
    public long id() {
        return saved ? id.get() : 0;
    }

    /** The version that was read; one that fits nothing where it was written and not read again. */
    int version() {
        return version;
    }

    public boolean isNew() {
        return !saved;
    }

    RecordId recordId() {
        return id;
    }

    /** Whether this is the working copy of a record, be it one that was just written for the first time. */
    boolean isOf(CardRecord record) {
        return id.get() == record.id();
    }

    /** The fields that a user writes or reads on the card, in its order; derived and hidden ones are not among them. */
    public List<FieldModel> fields() {
        return fields.values().stream()
                .filter(each -> !each.field().isDerived() && !each.field().is(FieldTrait.HIDDEN))
                .toList();
    }

    /** The fields in their sections, in the order of the card. */
    public Map<String, List<FieldModel>> sections() {
        return fields().stream()
                .collect(Collectors.groupingBy(each -> each.field().section(), LinkedHashMap::new, Collectors.toList()));
    }

    /** A field, or empty where it does not exist for the session. */
    public Optional<FieldModel> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The value of a field in words; empty where it is not known or does not exist for the session. */
    public String shown(String key) {
        return field(key).filter(each -> each.value().isKnown()).map(FieldModel::shown).orElse("");
    }

    public boolean isDirty() {
        return fields.values().stream().anyMatch(FieldModel::isDirty);
    }

    public boolean isValid() {
        return fields.values().stream().allMatch(FieldModel::isValid);
    }

    /** Whether nothing is known of the record. */
    public boolean isBlank() {
        return fields.values().stream().allMatch(each -> each.isValid() && each.value().equals(Value.UNKNOWN));
    }

    boolean isFrom(CardRecord record) {
        return isOf(record) && version == record.version();
    }

    /** Code of the country that the record is in, as far as somebody knows. */
    Optional<String> country() {
        return field("country")
                .filter(each -> each.value().isKnown())
                .map(each -> Canonical.text(each.value()))
                .or(elsewhere);
    }

    /** The country became known, and with it how telephone numbers are dialled. */
    void tidyNumbers() {
        fields().stream().filter(each -> each.field().type() == FieldType.PHONE).forEach(FieldModel::tidyAgain);
    }

    void onChange(Runnable listener) {
        fields.values().forEach(each -> each.onChange(listener));
    }

    void start(CardRecord from) {
        id.set(from.id());
        saved = true;
        version = from.version();
        fields.forEach((key, field) -> field.start(from.value(key)));
    }

    /** A change of it was written; which version came of that, {@link #rebase} tells. */
    void written(RecordChange change) {
        saved = true;
        orphaned = false;
        version = UNREAD;
        change.values().forEach((key, value) -> fields.get(key).written(value));
    }

    /** @return the fields that follow what others wrote */
    List<FieldModel> rebase(CardRecord now) {
        saved = true;
        version = now.version();
        List<FieldModel> followed = new ArrayList<>();
        fields.forEach((key, field) -> {
            if (field.rebase(now.value(key))) {
                followed.add(field);
            }
        });
        return followed;
    }

    /** What was edited, to be kept until it is saved; empty where nothing was. */
    Optional<RecordDraft> draft(boolean removed) {
        Map<String, FieldDraft> drafts = new LinkedHashMap<>();
        fields.forEach((key, field) -> field.draft().ifPresent(draft -> drafts.put(key, draft)));
        return drafts.isEmpty() && !removed
                ? Optional.empty()
                : Optional.of(new RecordDraft(kind, id(), version, removed, drafts));
    }

    /**
     * Brings back what was edited in an earlier run.
     *
     * @return whether every field of it is still there
     */
    boolean restore(RecordDraft draft) {
        draft.fields().forEach((key, typed) -> field(key).ifPresent(field -> field.restore(typed)));
        return fields.keySet().containsAll(draft.fields().keySet());
    }

    /** Somebody else took it out of use while it was edited: what stands here becomes a new record. */
    void orphan() {
        id = new RecordId();
        saved = false;
        orphaned = true;
        fields.values().forEach(FieldModel::orphan);
    }

    boolean isOrphaned() {
        return orphaned;
    }

    /** Takes what others wrote into a record that is to go here. */
    void contest(CardRecord now) {
        saved = true;
        version = now.version();
        fields.forEach((key, field) -> field.contest(now.value(key)));
    }

    boolean isOvertaken() {
        return fields.values().stream().anyMatch(FieldModel::isOvertaken);
    }

    /** The labels of the fields that both edited. */
    String overtakenLabels() {
        return fields().stream().filter(FieldModel::isOvertaken).map(FieldModel::label).collect(Collectors.joining(", "));
    }

    /** The user knows what others did to the record; what stands here counts. */
    void keep() {
        orphaned = false;
        fields.values().stream().filter(FieldModel::isOvertaken).forEach(FieldModel::keep);
    }

    void revert() {
        fields.values().forEach(FieldModel::revert);
    }

    /** Shows everything that is wrong, wherever the user is. */
    void leaveAll() {
        fields.values().forEach(FieldModel::leave);
    }

    /** What was typed and differs from what was read; of a new record that was tried before, what was taken back since, too. */
    RecordChange change() {
        Map<String, Value> values = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            if (field.differs() || isTriedAgain() && field.isWritable()) {
                values.put(key, field.value());
            }
        });
        return new RecordChange(isNew() ? RecordChange.What.CREATE : RecordChange.What.UPDATE, kind, id, version, values);
    }

    private boolean isTriedAgain() {
        return isNew() && id.get() != 0;
    }

    RecordChange removal() {
        return new RecordChange(RecordChange.What.ARCHIVE, kind, id, version, Map.of());
    }
}
