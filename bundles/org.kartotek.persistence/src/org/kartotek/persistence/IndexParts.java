/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence;

import org.kartotek.core.database.OfficeSettings;
import org.kartotek.core.database.Users;
import org.kartotek.core.document.Documents;
import org.kartotek.persistence.audit.StoredAudit;
import org.kartotek.persistence.cards.CardLoader;
import org.kartotek.persistence.change.ChangeSetWriter;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.document.StoredDocuments;
import org.kartotek.persistence.office.StoredOffice;
import org.kartotek.persistence.query.QueryEngine;
import org.kartotek.persistence.signal.StoredSignals;
import org.kartotek.persistence.verify.Verifier;

/** What an open card index is made of: the one place where its parts are joined. */
record IndexParts(
        QueryEngine queries,
        CardLoader cards,
        ChangeSetWriter writer,
        Documents documents,
        Users users,
        OfficeSettings office,
        Verifier verifier,
        StoredAudit audit,
        StoredSignals signals) {

    IndexParts(Database database, Users users, StoredAudit audit) {
        this(database, users, audit, new ChangeSetWriter(database));
    }

    private IndexParts(Database database, Users users, StoredAudit audit, ChangeSetWriter writer) {
        this(database, users, audit, writer, new CardLoader(database, writer::asOf));
    }

    private IndexParts(Database database, Users users, StoredAudit audit, ChangeSetWriter writer, CardLoader cards) {
        this(
                new QueryEngine(database),
                cards,
                writer,
                new StoredDocuments(database, cards, writer),
                users,
                new StoredOffice(database),
                new Verifier(database, writer::undisturbed),
                audit,
                new StoredSignals(database));
    }
}
