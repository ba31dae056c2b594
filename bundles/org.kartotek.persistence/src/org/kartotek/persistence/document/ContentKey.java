/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.document;

/**
 * Names the bytes of a file. Each card has its own: whoever knows the digest of a file on a card that he may not see gets nothing by it.
 *
 * @param cardId of the card on which a document has them
 * @param digest SHA-256 in hexadecimal
 */
record ContentKey(long cardId, String digest) {}
