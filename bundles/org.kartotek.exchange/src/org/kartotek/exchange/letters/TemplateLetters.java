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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.core.letter.LetterCards;
import org.kartotek.core.letter.LetterField;
import org.kartotek.core.letter.LetterGap;
import org.kartotek.core.letter.LetterNames;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.letter.Letters;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.osgi.service.component.annotations.Component;

/** Writes letters into documents of Word and LibreOffice. */
@Component
public final class TemplateLetters implements Letters {
    /** More pages than this no word processor opens. */
    private static final int MOST_IN_ONE_FILE = 10_000;
    /** More problems than this nobody reads at once. */
    private static final int MOST_PROBLEMS = 8;

    @Override
    public List<LetterField> fields(CardIndex index, Session session) {
        return names(index, session).all();
    }

    private static LetterNames names(CardIndex index, Session session) {
        return new LetterNames(index.catalogue(session), session, index.office().seller());
    }

    @Override
    public LetterReport write(CardIndex index, Session session, LetterRequest request, IProgressMonitor monitor) {
        session.rights().require(Action.EXPORT);
        index.catalogue(session).require(OfficeFunction.EXPORTS);
        if (!request.query().kind().isCard()) {
            throw new KartotekException(Messages.NOT_CARDS);
        }
        if (!Files.isRegularFile(request.template())) {
            throw new KartotekException(Messages.NO_TEMPLATE.with(request.template().getFileName()));
        }
        LetterTemplate template = LetterTemplate.open(request.template());
        Map<String, LetterGap> gaps = gaps(template, names(index, session));
        requireName(request, template);
        SubMonitor progress = SubMonitor.convert(monitor, count(index, session, request, monitor));
        LetterCards cards = new LetterCards(index, session, request, monitor);
        try (LetterOutput output = LetterOutput.of(request, template)) {
            LetterRun run = new LetterRun(gaps, request.isList(), output);
            while (cards.hasNext()) {
                LetterAddressee to = cards.next();
                progress.checkCanceled();
                run.write(to);
                progress.split(1);
            }
            return run.end();
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_WRITTEN.with(request.out()), e);
        }
    }

    private static int count(CardIndex index, Session session, LetterRequest request, IProgressMonitor monitor) {
        if (!request.cards().isEmpty()) {
            return request.cards().size();
        }
        CardQuery query = request.query().withColumns(List.of());
        long count = index.queries().count(session, query, MOST_IN_ONE_FILE + 1L, monitor);
        long wanted = Math.min(count, query.limit().orElse(Integer.MAX_VALUE));
        if (wanted > MOST_IN_ONE_FILE && !request.each()) {
            throw new KartotekException(Messages.TOO_MANY.with(MOST_IN_ONE_FILE));
        }
        return (int) wanted;
    }

    private static void requireName(LetterRequest request, LetterTemplate template) {
        if (request.each()) {
            return;
        }
        Path out = request.out();
        if (out.toAbsolutePath().normalize().equals(request.template().toAbsolutePath().normalize())) {
            throw new KartotekException(Messages.OVER_ITSELF);
        }
        if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + template.ending())) {
            throw new KartotekException(Messages.ENDING.with(template.ending()));
        }
    }

    /** What the names of the template mean; all that mean nothing are named at once. */
    private static Map<String, LetterGap> gaps(LetterTemplate template, LetterNames names) {
        Map<String, LetterGap> gaps = new HashMap<>();
        Set<Sentence> problems = new LinkedHashSet<>();
        for (LetterTemplate.Place place : template.places()) {
            for (String name : place.names()) {
                try {
                    gaps.put(name, names.find(name));
                } catch (UnknownNameException unknown) {
                    problems.add(Messages.WRONG_NAME.with(place.where(), unknown.sentence()));
                }
            }
            if (place.open()) {
                problems.add(Messages.WRONG_NAME.with(place.where(), Messages.OPEN_GAP));
            }
        }
        if (!problems.isEmpty()) {
            List<Sentence> said = new ArrayList<>(problems);
            List<Sentence> first = said.subList(0, Math.min(MOST_PROBLEMS, said.size()));
            Sentence all = Sentence.all(first);
            int further = said.size() - first.size();
            throw new KartotekException(further == 0 ? all : all.then(Messages.FURTHER.with(further)));
        }
        return gaps;
    }
}
