/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import org.kartotek.bench.site.Site;
import org.kartotek.core.database.CardIndex;

/** Signs in; in place of raw statements the password is hashed, which is a part of it. */
final class SigningIn implements Operation, AutoCloseable {
    private final Site site;
    private CardIndex opened;

    SigningIn(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "sign in";
    }

    @Override
    public void prepare() {
        close();
    }

    @Override
    public void ours(int time) {
        opened = site.signIn();
    }

    @Override
    public void raw(int time) {
        site.hash();
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
        opened = null;
    }
}
