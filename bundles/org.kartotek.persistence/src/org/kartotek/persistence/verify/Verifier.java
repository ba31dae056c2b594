/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.database.Verification;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/** Compares everything that is derived with the cards and the history. Reads each table once, in any size. */
public final class Verifier {
    private static final int WORK = 10_000;

    private final Database database;
    private final Undisturbed undisturbed;

    /** Runs work while nobody writes. */
    @FunctionalInterface
    public interface Undisturbed {
        Verification run(Supplier<Verification> work);
    }

    /**
     * @param undisturbed makes work run while nobody writes on an embedded database
     */
    public Verifier(Database database, Undisturbed undisturbed) {
        this.database = database;
        this.undisturbed = undisturbed;
    }

    /** See {@link org.kartotek.core.database.CardIndex#verify}. Who does not see everything would take for lost what he does not see. */
    public Verification verify(Session session, IProgressMonitor monitor) {
        session.require(Action.ADMINISTER);
        if (!session.rights().seesEverything(database.catalogue())) {
            throw session.refused(Refusal.of(Action.ADMINISTER));
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.COMPARING.in(session.locale()), 2 * WORK);
        Verification found = run(progress.split(WORK));
        // an embedded database shows each table at another moment: what was written in between looks wrong
        boolean sure = found.isClean() || database.dialect() == Dialect.POSTGRESQL;
        return sure ? found : undisturbed.run(() -> run(progress.split(WORK)));
    }

    private Verification run(SubMonitor progress) {
        return database.snapshot(connection -> compare(connection, progress));
    }

    private Verification compare(Connection connection, SubMonitor progress) throws SQLException {
        return new Comparison(connection, database, new Scan(connection, progress)).run();
    }
}
