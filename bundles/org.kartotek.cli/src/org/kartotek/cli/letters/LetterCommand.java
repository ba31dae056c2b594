/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.cli.contactlog.ContactFinder;
import org.kartotek.cli.output.Table;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.core.letter.LetterField;
import org.kartotek.core.letter.LetterLog;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterReport.Remark;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.letter.LetterSentences;
import org.kartotek.core.letter.Letters;
import org.kartotek.core.letter.ShippedTemplate;
import org.kartotek.core.letter.TemplateFolder;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes letters to cards, or says what can stand in a template. */
@Component
public final class LetterCommand implements Command {
    private static final String QUERY = "query";
    private static final String CARDS = "cards";
    private static final String OUT = "out";
    private static final String EACH = "each";
    private static final String LANGUAGE = "language";
    private static final String CONTACT = "contact";
    private static final String LOG = "log";
    private static final String LEAVE_OUT = "leave-out";
    private static final String FIELDS = "fields";
    private static final String TEMPLATES = "templates";
    private static final String COPY = "copy";
    /** Names on the command line of what may speak against a letter. */
    private static final Map<String, LetterConcern> CONCERNS =
            Map.of("recent", LetterConcern.TOO_SOON, "opted-out", LetterConcern.OPTED_OUT);
    /** More remarks than this nobody reads. */
    private static final int MOST_REMARKS = 20;

    private final Letters letters;

    @Activate
    public LetterCommand(@Reference Letters letters) {
        this.letters = letters;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "letter",
                        Messages.LETTER,
                        Option.value(QUERY, "TEXT", Messages.QUERY_OPTION),
                        Option.value(CARDS, "FILE", Messages.CARDS_OPTION),
                        Option.value(OUT, "FILE", Messages.OUT_OPTION),
                        Option.value(EACH, "FOLDER", Messages.EACH_OPTION),
                        Option.value(LANGUAGE, "LANGUAGE", Messages.LANGUAGE_OPTION),
                        Option.value(CONTACT, "NAME", Messages.CONTACT_OPTION),
                        Option.value(LEAVE_OUT, "WHO", Messages.LEAVE_OUT_OPTION),
                        Option.flag(LOG, Messages.LOG_OPTION),
                        Option.flag(FIELDS, Messages.FIELDS_OPTION),
                        Option.flag(TEMPLATES, Messages.TEMPLATES_OPTION),
                        Option.value(COPY, "FILE", Messages.COPY_OPTION))
                .withOperands("TEMPLATE [" + CardFinder.OPERAND + " …]", 0, CommandSpec.ANY_NUMBER)
                .withDetails(CardFinder.HELP, Messages.LETTER_GAPS, Messages.LETTER_FOLDER);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        if (arguments.has(TEMPLATES)) {
            listTemplates(context);
            return ExitCode.OK;
        }
        if (arguments.has(COPY)) {
            copy(context, arguments);
            return ExitCode.OK;
        }
        CardIndex index = context.index();
        if (arguments.has(FIELDS)) {
            list(context, index);
            return ExitCode.OK;
        }
        TemplatePlace template = template(context, arguments);
        LetterRequest request = request(context, index, template, arguments);
        LetterReport report = letters.write(index, index.session(), request, context.monitor());
        say(context, report, request.out());
        if (arguments.has(LOG) && !report.written().isEmpty()) {
            String subject = LetterSentences.subject(template.name()).in(index.session().locale());
            new LetterLog(index).note(report.written(), request.contact(), subject, context.monitor());
            context.say(Messages.LOGGED.with(report.written().size()));
        }
        return ExitCode.OK;
    }

    private void list(CommandContext context, CardIndex index) {
        Table table = new Table(context.out(), List.of(Messages.NAME.in(context.locale()), Messages.WHAT.in(context.locale())));
        for (LetterField field : letters.fields(index, index.session())) {
            table.row(List.of(field.placeholder(), field.label().in(context.locale())));
        }
        table.end();
    }

    /** The user's own ones first. */
    private void listTemplates(CommandContext context) {
        Table table = new Table(context.out(), List.of(Messages.TEMPLATE.in(context.locale()), Messages.WHAT.in(context.locale())));
        for (Path own : new TemplateFolder(context.home()).files()) {
            table.row(List.of(own.getFileName().toString(), Messages.OWN.in(context.locale())));
        }
        for (ShippedTemplate shipped : letters.shipped()) {
            table.row(List.of(shipped.name(), shipped.title().in(context.locale())));
        }
        table.end();
    }

    private void copy(CommandContext context, Arguments arguments) {
        if (arguments.operands().size() != 1) {
            throw new UsageException(Messages.ONE_TEMPLATE, spec().name());
        }
        Path file = context.path(arguments.value(COPY).orElseThrow());
        letters.copy(arguments.operands().getFirst(), file);
        context.say(Messages.COPIED.with(file));
    }

    private TemplatePlace template(CommandContext context, Arguments arguments) {
        long ways = Stream.of(arguments.has(QUERY), arguments.has(CARDS), arguments.operands().size() > 1).filter(each -> each).count();
        if (arguments.operands().isEmpty() || ways != 1) {
            throw new UsageException(Messages.CARDS_OR_QUERY, spec().name());
        }
        if (arguments.has(OUT) == arguments.has(EACH)) {
            throw new UsageException(Messages.FILE_OR_FOLDER, spec().name());
        }
        return template(context, arguments.operands().getFirst());
    }

    /** A file here, one in the folder of templates, or what comes with the program: the first one that there is. */
    private TemplatePlace template(CommandContext context, String named) {
        Path here = context.path(named);
        boolean bare = Path.of(named).getNameCount() == 1 && !Path.of(named).isAbsolute();
        if (Files.exists(here) || !bare) {
            return new TemplatePlace.OfOffice(here);
        }
        Path own = new TemplateFolder(context.home()).file(named);
        Optional<TemplatePlace> shipped = letters.shipped().stream()
                .filter(each -> each.name().equals(named))
                .map(ShippedTemplate::place)
                .findFirst();
        return Files.exists(own) ? new TemplatePlace.OfOffice(own) : shipped.orElse(new TemplatePlace.OfOffice(own));
    }

    private static Set<LetterConcern> leftOut(Arguments arguments) {
        return arguments.value(LEAVE_OUT).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .map(LetterCommand::concern)
                .collect(Collectors.toSet());
    }

    private static LetterConcern concern(String named) {
        LetterConcern concern = CONCERNS.get(named);
        if (concern == null) {
            throw new UnknownNameException(Messages.NO_CONCERN, named, CONCERNS.keySet().stream().sorted().toList());
        }
        return concern;
    }

    private LetterRequest request(CommandContext context, CardIndex index, TemplatePlace template, Arguments arguments) {
        Path out = context.path(arguments.value(OUT).or(() -> arguments.value(EACH)).orElseThrow());
        Optional<CardQuery> query = arguments.value(QUERY)
                .map(text -> new QueryParser(index.catalogue(index.session()), index.session().locale()).parse(text));
        List<Card> cards = arguments.operands().stream().skip(1).map(named -> CardFinder.find(index, named)).toList();
        List<Long> ids = arguments.value(CARDS)
                .map(file -> new CardsFile(context.path(file)).read(index))
                .orElseGet(() -> cards.stream().map(Card::id).toList());
        LetterRequest request = query.map(each -> LetterRequest.toAll(each, template, out))
                .orElseGet(() -> LetterRequest.to(ids, template, out))
                .in(arguments.value(LANGUAGE).map(LetterSentences::language))
                .greeting(contact(cards, arguments))
                .without(leftOut(arguments));
        return arguments.has(EACH) ? request.apart() : request;
    }

    private OptionalLong contact(List<Card> cards, Arguments arguments) {
        Optional<String> named = arguments.value(CONTACT);
        if (named.isPresent() && cards.size() != 1) {
            throw new UsageException(Messages.ONE_CARD, spec().name());
        }
        return named.map(name -> OptionalLong.of(ContactFinder.find(cards.getFirst(), name))).orElse(OptionalLong.empty());
    }

    private static void say(CommandContext context, LetterReport report, Path out) {
        report.leftOut().forEach(each -> remark(context, each));
        report.gaps().stream().limit(MOST_REMARKS).forEach(each -> remark(context, each));
        if (report.gaps().size() > MOST_REMARKS) {
            context.remark(Messages.FURTHER.with(report.gaps().size() - MOST_REMARKS));
        }
        context.say(Messages.WROTE.with(report.written().size(), out));
    }

    private static void remark(CommandContext context, Remark each) {
        context.remark(Messages.REMARK.with(each.name(), each.what()));
    }
}
