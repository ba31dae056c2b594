/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartotek.ui.field.ReachLink;

class ReachLinkTest {
    @Test
    void writesToOneAddressAndAddsNothing() {
        assertEquals("mailto:info+sales@example.com", ReachLink.WRITE.of(" info+sales@example.com "));
        assertEquals(
                "mailto:bob%3Fbcc%3Deve%2540evil.org%26x%3D@example.com",
                ReachLink.WRITE.of("bob?bcc=eve%40evil.org&x=@example.com"));
        assertEquals("mailto:a%2Cb@example.com", ReachLink.WRITE.of("a,b@example.com"));
        assertEquals("mailto:j%C3%B8rn@example.com", ReachLink.WRITE.of("jørn@example.com"));
    }

    @Test
    void callsNumbers() {
        assertEquals("tel:+4533123456", ReachLink.CALL.of("+45 33 12 34 56"));
        assertEquals("tel:089%3Bext%3D7%23", ReachLink.CALL.of("089;ext=7#"));
    }

    @Test
    void visitsPages() {
        assertEquals("https://example.com/a?b=c", ReachLink.VISIT.of("example.com/a?b=c"));
        assertEquals("http://example.com", ReachLink.VISIT.of("http://example.com"));
        assertEquals("https://file:///etc/passwd", ReachLink.VISIT.of("file:///etc/passwd"));
        assertEquals("https://example.com/%22%3E", ReachLink.VISIT.of("example.com/\">"));
    }
}
