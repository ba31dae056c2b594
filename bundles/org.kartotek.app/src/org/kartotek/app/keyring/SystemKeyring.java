/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keyring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.kartotek.app.open.KeptSignIn;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps logins and passwords in a file of the user, encrypted with a random key that the keyring of the operating system keeps: the Secret
 * Service of Linux, the data protection of Windows, the keychain of macOS. Nobody is asked anything; where the keyring is closed or missing,
 * nothing is kept.
 */
public final class SystemKeyring implements KeptSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SystemKeyring.class);

    private static final String PROVIDERS = "org.eclipse.equinox.security.secureStorage";
    private static final String AUTOMATIC = "AutomaticPasswordGeneration";
    private static final String LOGIN = "login";
    private static final String PASSWORD = "password";

    private final Path file;

    /** @param home folder of the user's own data */
    public SystemKeyring(Path home) {
        file = home.resolve("signin.keyring");
    }

    /** Whether a keyring of this operating system is built in: one that makes the key by itself. */
    @Override
    public boolean isPossible() {
        for (var provider : RegistryFactory.getRegistry().getConfigurationElementsFor(PROVIDERS)) {
            for (var hint : provider.getChildren("hint")) {
                if (AUTOMATIC.equals(hint.getAttribute("value"))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Optional<Credentials> find(DatabaseLocation place) {
        if (!file.toFile().isFile()) {
            return Optional.empty();
        }
        try {
            ISecurePreferences node = root().node(name(place));
            String login = node.get(LOGIN, null);
            String password = node.get(PASSWORD, null);
            return login == null || password == null
                    ? Optional.empty()
                    : Optional.of(new Credentials(login, password.toCharArray()));
        } catch (IOException | StorageException | RuntimeException e) {
            LOG.warn("The keyring of the computer could not be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public void keep(DatabaseLocation place, Credentials credentials) {
        try {
            ISecurePreferences root = root();
            ISecurePreferences node = root.node(name(place));
            node.put(LOGIN, credentials.login(), true);
            node.put(PASSWORD, new String(credentials.password()), true);
            root.flush();
        } catch (IOException | StorageException | RuntimeException e) {
            LOG.warn("The keyring of the computer could not keep a sign-in: {}", e.getClass().getSimpleName());
            forget(place);
        }
    }

    @Override
    public void forget(DatabaseLocation place) {
        if (!file.toFile().isFile()) {
            return;
        }
        try {
            ISecurePreferences root = root();
            if (root.nodeExists(name(place))) {
                root.node(name(place)).removeNode();
                root.flush();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("A sign-in could not be taken out of the keyring of the computer: {}", e.getClass().getSimpleName());
        }
    }

    private ISecurePreferences root() throws IOException {
        return SecurePreferencesFactory.open(file.toUri().toURL(), Map.of(IProviderHints.PROMPT_USER, false));
    }

    /** A card index has its place as a name, which may be long and have slashes. */
    private static String name(DatabaseLocation place) {
        String text = switch (place) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toAbsolutePath().normalize().toString();
            case DatabaseLocation.Server server -> server.url();
        };
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
