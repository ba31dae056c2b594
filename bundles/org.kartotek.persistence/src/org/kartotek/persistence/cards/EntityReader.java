/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.model.CardEntity;
import org.kartotek.persistence.schema.FieldColumns;

/** Makes records of the entities of one kind. Thread-safe. */
final class EntityReader {
    private final Kind kind;
    private final List<FieldReader> readers = new ArrayList<>();

    /**
     * Where the value of a field is.
     *
     * @param currency null where the field is not money
     */
    private record FieldReader(Field field, DatabaseMapping content, DatabaseMapping state, DatabaseMapping currency) {
        Value read(CardEntity entity) {
            Object stored = content.getAttributeValueFromObject(entity);
            String code = currency == null ? null : (String) currency.getAttributeValueFromObject(entity);
            return FieldColumns.value(field.type(), stored, code, state.getAttributeValueFromObject(entity) != null);
        }
    }

    /**
     * @param fields those that are mapped
     */
    EntityReader(Kind kind, List<Field> fields, ClassDescriptor descriptor) {
        this.kind = kind;
        for (Field field : fields) {
            readers.add(new FieldReader(
                    field,
                    descriptor.getMappingForAttributeName(EntityMapping.attribute(field)),
                    descriptor.getMappingForAttributeName(FieldColumns.state(field)),
                    field.type() == FieldType.MONEY
                            ? descriptor.getMappingForAttributeName(FieldColumns.currency(field))
                            : null));
        }
    }

    CardRecord record(CardEntity entity) {
        Map<String, Value> values = new HashMap<>();
        for (FieldReader reader : readers) {
            values.put(reader.field().key(), reader.read(entity));
        }
        return new CardRecord(kind, entity.getId(), entity.getVersion(), values);
    }
}
