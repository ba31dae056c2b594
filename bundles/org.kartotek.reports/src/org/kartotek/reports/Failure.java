/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.problem.KartotekException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong in a report into one sentence for the user, and into a log entry. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    /**
     * @param report what was run, for the log
     * @return what is to be thrown: a cancellation or an expected problem as it is, however deep BIRT has wrapped it
     */
    static RuntimeException of(Exception failure, String report) {
        return causes(failure)
                .filter(cause -> cause instanceof KartotekException || cause instanceof OperationCanceledException)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElseGet(() -> unexpected(failure, report));
    }

    private static KartotekException unexpected(Exception failure, String report) {
        LOG.error("The report {} failed", report, failure);
        boolean disk = causes(failure).anyMatch(IOException.class::isInstance);
        return new KartotekException(disk ? Messages.DISK : Messages.NOT_MADE);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
