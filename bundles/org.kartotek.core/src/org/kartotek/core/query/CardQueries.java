/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Session;

/**
 * Runs card queries under the rights of a session. The only way to read more than one card. A field that the session may not
 * read does not exist here: naming it, in whatever part of a query, fails as for a name that nobody ever had.
 *
 * <p>Every method may be called from any thread but that of the user interface, and throws {@link UnknownNameException} for
 * an unknown field, {@link org.kartotek.core.problem.KartotekException} for a query that cannot be answered, and
 * {@link OperationCanceledException} soon after the monitor was cancelled. Progress is not reported.
 */
public interface CardQueries {

    /** Reads one page; the query's limit is not looked at. */
    ResultPage page(Session session, CardQuery query, PageRequest request, IProgressMonitor monitor);

    /**
     * Hands every row of the result, up to the query's limit, to {@code reader}, in order and without holding them all in memory.
     */
    void stream(Session session, CardQuery query, Consumer<Row> reader, IProgressMonitor monitor);

    /**
     * @param cap where counting stops, so that no list waits for a great number
     * @return the number of rows, or {@code cap} where there are at least as many
     */
    long count(Session session, CardQuery query, long cap, IProgressMonitor monitor);

    /** Walks the whole order once. */
    ListIndex index(Session session, CardQuery query, int stride, IProgressMonitor monitor);
}
