/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.postgresql;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.kartotek.core.problem.KartotekException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a server is and how to speak to it.
 *
 * @param url of the driver, without a password
 * @param host name or address
 * @param database name of the database
 * @param encryptionGiven whether the URL itself says how the connection is protected
 */
public record ServerAddress(String url, String host, String database, boolean encryptionGiven) {

    /** Held, so that its level lasts: what the driver has to say comes with its exceptions. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    /**
     * @throws KartotekException where the URL cannot be read, or says who signs in: what it says would count more than the credentials
     */
    public static ServerAddress of(String url) {
        DRIVER_LOG.setLevel(Level.OFF);
        Properties parsed = Driver.parseURL(url, null);
        if (parsed == null) {
            throw new KartotekException(Messages.ADDRESS);
        }
        if (parsed.containsKey(PGProperty.USER.getName()) || parsed.containsKey(PGProperty.PASSWORD.getName())) {
            throw new KartotekException(Messages.ADDRESS_WITH_USER);
        }
        boolean encryptionGiven = parsed.getProperty(PGProperty.SSL_MODE.getName()) != null
                || parsed.getProperty(PGProperty.SSL.getName()) != null;
        return new ServerAddress(
                url,
                parsed.getProperty(PGProperty.PG_HOST.getName(), "localhost"),
                parsed.getProperty(PGProperty.PG_DBNAME.getName(), ""),
                encryptionGiven);
    }

    /** Whether what is said could be heard on a network: then the server has to prove who it is, unless the URL says otherwise. */
    public boolean needsProof() {
        return !encryptionGiven && !Stream.of(host.split(",")).allMatch(ServerAddress::isLoopback);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
