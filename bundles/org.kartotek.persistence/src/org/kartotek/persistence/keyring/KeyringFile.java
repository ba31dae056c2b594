/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.keyring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kartotek.core.file.WholeFile;
import org.kartotek.core.problem.KartotekException;

/** The file in which a keyring is kept, beside the database that it opens. Whatever happens, there is a whole one. */
public final class KeyringFile {
    private static final long LONGEST = 10_000_000;

    private final Path file;

    public KeyringFile(Path file) {
        this.file = file;
    }

    /** @return empty where the database is not encrypted */
    public Optional<Keyring> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new DamagedKeyringException(null);
            }
            return Optional.of(KeyringText.read(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new KartotekException(Messages.UNREADABLE.with(file), e);
        }
    }

    /** Writes it so that it is on the disk when this returns. */
    public void write(Keyring keyring) {
        try (WholeFile whole = WholeFile.begin(file)) {
            Files.writeString(whole.unfinished(), KeyringText.write(keyring), StandardCharsets.UTF_8);
            whole.finish();
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_WRITTEN.with(file), e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_DELETED.with(file), e);
        }
    }
}
