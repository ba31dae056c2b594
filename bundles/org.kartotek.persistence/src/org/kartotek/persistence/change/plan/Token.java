/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

/**
 * A word by which the search finds a card.
 *
 * @param text folded
 * @param cardId the card that is found
 * @param fieldId the field that has the word
 * @param recordId the record that has the field; its kind is that of the field
 */
public record Token(String text, long cardId, int fieldId, long recordId) {}
