/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.nio.charset.StandardCharsets;

/**
 * What is handed to the system to call somebody, to write to him, or to visit a page. A value comes from anywhere; it never becomes
 * more than the number or the one address that it looks like.
 */
public enum ReachLink {
    CALL("tel:", "+-.()"),
    WRITE("mailto:", "@.-_+~"),
    VISIT("https://", ":/?#[]@!$&()*+,;=-._~%");

    private final String scheme;
    private final String plain;

    /** @param plain what stands in such an address as it is, beside letters and digits */
    ReachLink(String scheme, String plain) {
        this.scheme = scheme;
        this.plain = plain;
    }

    /** The address to open for a value. */
    public String of(String value) {
        String target = value.replaceAll("\\s", "");
        boolean whole = this == VISIT && (target.startsWith("https://") || target.startsWith("http://"));
        return (whole ? "" : scheme) + encoded(target);
    }

    private String encoded(String target) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean safe = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || plain.indexOf(c) >= 0;
            if (safe) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", each & 0xff));
            }
        }
        return encoded.toString();
    }
}
