/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.cli.channel.CommandChannel;
import org.kartotek.cli.channel.IndexRequestHandler;
import org.kartotek.cli.command.Secrets;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.file.FolderEntry;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.SignInRefusedException;
import org.kartotek.core.sentence.Sentence;

/**
 * Opens the card index in this process. An embedded one admits no other process meanwhile, so commands of others are carried out
 * here until the own one is done.
 */
public final class LocalIndexes implements IndexSource {
    private final CardIndexes indexes;
    private final Credential credential;
    private final Secrets secrets;
    private final IProgressMonitor monitor;
    private final IndexRequestHandler handler;
    private final Consumer<Sentence> tell;
    private CommandChannel channel;
    private CardIndex opened;

    /**
     * @param handler carries out commands of other processes
     * @param tell shows the user what is shown once
     */
    public LocalIndexes(
            CardIndexes indexes, Secrets secrets, IProgressMonitor monitor, IndexRequestHandler handler, Consumer<Sentence> tell) {
        this.indexes = indexes;
        this.secrets = secrets;
        this.credential = new Credential(secrets);
        this.monitor = monitor;
        this.handler = handler;
        this.tell = tell;
    }

    @Override
    public CardIndex open(DatabaseLocation location) {
        if (opened == null) {
            opened = switch (location) {
                case DatabaseLocation.Server server -> indexes.open(server, credential.toSignIn(), monitor);
                case DatabaseLocation.Embedded embedded -> openEmbedded(embedded);
            };
        }
        return opened;
    }

    @Override
    public CardIndex openOrMake(DatabaseLocation location, boolean openToAll) {
        if (location instanceof DatabaseLocation.Embedded embedded && opened == null && !indexes.exists(location, null)) {
            Credentials administrator = credential.ofAdministrator(openToAll);
            indexes.create(location, administrator, monitor).map(RecoveryWords::of).ifPresent(tell);
            opened = listening(embedded, administrator);
        }
        return open(location);
    }

    private CardIndex openEmbedded(DatabaseLocation.Embedded location) {
        if (!indexes.exists(location, null)) {
            FolderEntry.require(location.folder());
            throw new KartotekException(Messages.NO_INDEX.with(location.folder()));
        }
        if (indexes.isOpenToAll(location)) {
            return listening(location, Credential.ofNobody());
        }
        return secrets.user().isPresent() ? listening(location, credential.toSignIn()) : openByAsking(location);
    }

    /** Who is to be asked need not be where another process has the database open and carries the command out. */
    private CardIndex openByAsking(DatabaseLocation.Embedded location) {
        try {
            return listening(location, Credential.ofNobody());
        } catch (SignInRefusedException refused) {
            return listening(location, credential.toSignIn());
        }
    }

    private CardIndex listening(DatabaseLocation location, Credentials credentials) {
        channel = CommandChannel.listen(handler);
        try {
            CardIndex index = indexes.open(location, credentials, monitor);
            channel.serve(index);
            return index;
        } catch (RuntimeException refused) {
            channel.close();
            channel = null;
            throw refused;
        }
    }

    @Override
    public void close() {
        if (channel != null) {
            channel.close();
        }
        if (opened != null) {
            opened.close();
        }
    }
}
