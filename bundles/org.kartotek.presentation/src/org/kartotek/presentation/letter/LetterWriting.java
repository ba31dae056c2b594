/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterLog;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterRequest;

/** Writes letters, notes them, and remembers what was taken. Any thread but that of the user interface. */
final class LetterWriting {
    private final CardIndex index;
    private final LetterHome home;
    private final TemplateShelf shelf;

    LetterWriting(CardIndex index, LetterHome home, TemplateShelf shelf) {
        this.index = index;
        this.home = home;
        this.shelf = shelf;
    }

    /** @throws FileThereException where a file would be lost */
    LetterOutcome run(LetterOrder order, IProgressMonitor monitor) {
        LetterRequest request = order.request();
        if (!request.each() && !order.replaces() && Files.exists(request.out())) {
            throw new FileThereException(request.out());
        }
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        LetterReport report = home.letters().get().write(index, index.session(), request, progress.split(1));
        remember(request);
        if (order.noted().isEmpty() || report.written().isEmpty()) {
            return new LetterOutcome(report, OptionalLong.empty(), Optional.empty());
        }
        return note(report, request.contact(), order.noted().get(), progress.split(1));
    }

    /** The letters are there, whether or not what was taken can be offered again. */
    private void remember(LetterRequest request) {
        try {
            shelf.used(request.template(), request.out().getParent());
        } catch (UncheckedIOException notKept) {
            // then the template stands in its usual place of the list, and nothing else is lost
        }
    }

    /** Where it is stopped or refused, the letters are there all the same, and whoever wrote them has to know that. */
    private LetterOutcome note(LetterReport report, OptionalLong contact, String words, IProgressMonitor monitor) {
        try {
            OptionalLong set = new LetterLog(index).note(report.written(), contact, words, monitor);
            return new LetterOutcome(report, set, Optional.empty());
        } catch (RuntimeException notNoted) {
            return new LetterOutcome(report, OptionalLong.empty(), Optional.of(notNoted));
        }
    }
}
