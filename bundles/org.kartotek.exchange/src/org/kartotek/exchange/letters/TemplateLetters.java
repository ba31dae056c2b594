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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.core.letter.LetterCards;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.core.letter.LetterConcerns;
import org.kartotek.core.letter.LetterField;
import org.kartotek.core.letter.LetterGap;
import org.kartotek.core.letter.LetterNames;
import org.kartotek.core.letter.LetterOutline;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.letter.Letters;
import org.kartotek.core.letter.ShippedTemplate;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.osgi.service.component.annotations.Component;

/** Writes letters into documents of Word and LibreOffice. */
@Component
public final class TemplateLetters implements Letters {
    /** More pages than this no word processor opens. */
    private static final int MOST_IN_ONE_FILE = 10_000;

    private final ShippedTemplates shipped = new ShippedTemplates();

    @Override
    public List<ShippedTemplate> shipped() {
        return shipped.all();
    }

    @Override
    public void copy(String name, Path file) {
        shipped.copy(name, file);
    }

    @Override
    public List<LetterField> fields(CardIndex index, Session session) {
        return names(index, session).all();
    }

    private static LetterNames names(CardIndex index, Session session) {
        return new LetterNames(index.catalogue(session), session, index.office().seller());
    }

    @Override
    public LetterReport write(CardIndex index, Session session, LetterRequest request, IProgressMonitor monitor) {
        requireExport(index, session);
        if (!request.query().kind().isCard()) {
            throw new KartotekException(Messages.NOT_CARDS);
        }
        LetterTemplate template = open(request.template());
        Map<String, LetterGap> gaps = new TemplateGaps(template, names(index, session)).require();
        requireName(request, template);
        SubMonitor progress = SubMonitor.convert(monitor, count(index, session, request, monitor));
        LetterCards cards = new LetterCards(index, session, request, monitor);
        try (LetterOutput output = LetterOutput.of(request, template)) {
            LetterRun run = new LetterRun(gaps, leftOut(index, session, request, monitor), request.isList(), output);
            while (cards.hasNext()) {
                LetterAddressee to = cards.next();
                progress.checkCanceled();
                run.write(to);
                progress.split(1);
            }
            return run.end(written -> index.audit().record(session, AuditEvent.EXPORT, "letter", Kind.CUSTOMER, written));
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_WRITTEN.with(request.out()), e);
        }
    }

    private static void requireExport(CardIndex index, Session session) {
        session.require(Action.EXPORT);
        index.catalogue(session).require(OfficeFunction.EXPORTS);
    }

    private LetterTemplate open(TemplatePlace place) {
        return switch (place) {
            case TemplatePlace.OfProgram(String name) -> LetterTemplate.of(Path.of(name), shipped.pack(name));
            case TemplatePlace.OfOffice(Path file) -> {
                if (!Files.isRegularFile(file)) {
                    throw new KartotekException(Messages.NO_TEMPLATE.with(file.getFileName()));
                }
                yield LetterTemplate.open(file);
            }
        };
    }

    @Override
    public LetterOutline outline(CardIndex index, Session session, TemplatePlace template) {
        requireExport(index, session);
        LetterTemplate opened = open(template);
        TemplateGaps gaps = new TemplateGaps(opened, names(index, session));
        return new LetterOutline(opened.ending(), gaps.known(), gaps.wrong());
    }

    /** What speaks against a letter, as far as the request cares for it. */
    private static Function<LetterAddressee, Set<LetterConcern>> leftOut(
            CardIndex index, Session session, LetterRequest request, IProgressMonitor monitor) {
        if (request.without().isEmpty() || !request.isList()) {
            return to -> Set.of();
        }
        LetterConcerns concerns = new LetterConcerns(index, session, request, monitor);
        return to -> {
            Set<LetterConcern> found = concerns.of(to);
            found.retainAll(request.without());
            return found;
        };
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
        if (request.template() instanceof TemplatePlace.OfOffice(Path file)
                && out.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new KartotekException(Messages.OVER_ITSELF);
        }
        if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + template.ending())) {
            throw new KartotekException(Messages.ENDING.with(template.ending()));
        }
    }
}
