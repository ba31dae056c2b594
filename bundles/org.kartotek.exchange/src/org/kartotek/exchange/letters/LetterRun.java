/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.core.letter.LetterConcerns;
import org.kartotek.core.letter.LetterGap;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterReport.Remark;
import org.kartotek.core.letter.LetterSentences;
import org.kartotek.core.problem.KartotekException;

/** Writes one letter after the other and keeps what there is to say of them. One thread. */
final class LetterRun {
    private final Map<String, LetterGap> gaps;
    private final Function<LetterAddressee, Set<LetterConcern>> against;
    private final boolean needsAddress;
    private final LetterOutput output;
    private final List<Long> written = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();
    private final List<Remark> empty = new ArrayList<>();

    /**
     * @param gaps of the template by the names that stand in it
     * @param against says why somebody is left out
     * @param list whether a letter that cannot be sent is left out
     */
    LetterRun(
            Map<String, LetterGap> gaps,
            Function<LetterAddressee, Set<LetterConcern>> against,
            boolean list,
            LetterOutput output) {
        this.gaps = gaps;
        this.against = against;
        this.needsAddress = list && gaps.values().stream().anyMatch(LetterGap::postal);
        this.output = output;
    }

    void write(LetterAddressee to) throws IOException {
        if (needsAddress && !to.hasAddress()) {
            leaveOut(to, LetterConcern.NO_ADDRESS);
            return;
        }
        Optional<LetterConcern> concern = against.apply(to).stream().findFirst();
        if (concern.isPresent()) {
            leaveOut(to, concern.get());
            return;
        }
        Set<String> missing = new LinkedHashSet<>();
        output.write(to, name -> {
            LetterGap gap = gaps.get(name);
            String text = gap.text().apply(to);
            if (text.isBlank()) {
                missing.add(gap.name());
            }
            return text;
        });
        written.add(to.card().id());
        if (!missing.isEmpty()) {
            empty.add(new Remark(to.card().id(), to.name(), LetterSentences.leftEmpty(missing)));
        }
    }

    private void leaveOut(LetterAddressee to, LetterConcern concern) {
        leftOut.add(new Remark(to.card().id(), to.name(), LetterConcerns.sentence(concern)));
    }

    /**
     * @param recording takes the cards to whom letters were written, before these are where others find them
     * @throws KartotekException where no letter was written
     */
    LetterReport end(Consumer<List<Long>> recording) throws IOException {
        if (written.isEmpty() && leftOut.isEmpty()) {
            throw new KartotekException(Messages.NO_CARDS);
        }
        recording.accept(written);
        return new LetterReport(written, written.isEmpty() ? List.of() : output.finish(), leftOut, empty);
    }
}
