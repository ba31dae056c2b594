/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import org.w3c.dom.Node;

/** Where a kind of document keeps its text. */
interface Markup {

    /** Whether a node is a paragraph. */
    boolean isParagraph(Node node);

    /** Whether a node holds text that the reader of the document sees. */
    boolean isText(Node node);

    /** Whether a node stands between two texts, so that no word goes over it. */
    boolean separates(Node node);

    /** Puts text into a node in place of the present one; lines end with a line feed. */
    void write(Node text, String wanted);
}
