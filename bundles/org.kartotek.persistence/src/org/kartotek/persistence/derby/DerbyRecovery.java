/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.derby;

import java.time.Clock;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.signin.Refusals;
import org.kartotek.persistence.signin.UserRules;
import org.kartotek.persistence.signin.UserStore;

/** Lets somebody who has lost the password into an encrypted card index again, with the recovery key. */
public final class DerbyRecovery {
    private final IndexFolder folder;
    private final UserStore users = new UserStore(Dialect.DERBY);

    public DerbyRecovery(IndexFolder folder) {
        this.folder = folder;
    }

    /**
     * @param user an active user, and the new password
     * @return the recovery key from now on
     */
    public RecoveryKey run(RecoveryKey recovery, Credentials user) {
        if (!folder.exists() || !folder.isEncrypted()) {
            throw new KartotekException(Messages.NOT_ENCRYPTED.with(folder.path()));
        }
        UserRules.checkPassword(user.password());
        DerbyOpening opening = new DerbyOpening(folder);
        Database database = opening.start(recovery);
        try {
            UserRules.active(database.read(connection -> users.find(connection, user.login())), user.login());
            opening.keyring().admit(user.login(), user.password());
            Refusals.in(folder.refusals(), Clock.systemUTC()).forget(user.login());
            return opening.keyring().newRecoveryKey();
        } finally {
            database.close();
            opening.stop();
        }
    }
}
