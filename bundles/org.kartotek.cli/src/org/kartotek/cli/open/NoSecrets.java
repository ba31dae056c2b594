/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import java.util.Optional;
import org.kartotek.cli.command.Secrets;
import org.kartotek.core.sentence.Sentence;

/** For commands of other processes: nobody sits before this one. */
public final class NoSecrets implements Secrets {

    @Override
    public Optional<String> user() {
        return Optional.empty();
    }

    @Override
    public Optional<char[]> password() {
        return Optional.empty();
    }

    @Override
    public boolean canAsk() {
        return false;
    }

    @Override
    public String ask(Sentence question) {
        throw new IllegalStateException("nobody can be asked");
    }

    @Override
    public char[] askPassword(Sentence question) {
        throw new IllegalStateException("nobody can be asked");
    }
}
