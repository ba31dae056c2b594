/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;
import org.kartotek.core.value.ValueState;

/** Which cards a query finds. Every criterion either holds for a card or does not; there is no third answer. */
public sealed interface Criterion {
    /** Holds for every card. */
    Criterion EVERY = new All(List.of());

    /** Holds for records that hang on a card. */
    static Criterion onCard(long card) {
        return naming(NamedValue.CARD, card);
    }

    /** Holds where a reference names a record. */
    static Criterion naming(String reference, long id) {
        return new Comparison(new FieldPath(reference), Operator.EQUAL, Operand.ofRecord(id));
    }

    /** Holds where all parts hold; without parts, always. */
    record All(List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds where at least one part holds. */
    record Any(List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Holds for exactly the cards for which {@code part} does not. */
    record Not(Criterion part) implements Criterion {}

    /** Compares a known value; does not hold for absent and unknown ones. */
    record Comparison(FieldPath field, Operator operator, Operand operand) implements Criterion {}

    /** Holds where the known value equals one of the operands. */
    record OneOf(FieldPath field, List<Operand> operands) implements Criterion {
        public OneOf {
            operands = List.copyOf(operands);
        }
    }

    /** Holds where the field's value has this state: {@code email is absent}. */
    record HasState(FieldPath field, ValueState state) implements Criterion {}

    /**
     * Holds for cards on which, for every word of {@code text}, a searchable field has a word that starts with it: the
     * search box. Fields of contacts, addresses and contact points count too. Where {@code text} is blank it holds for every card; where
     * it is nothing but signs, for none.
     */
    record Search(String text) implements Criterion {}
}
