/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.ActivityFields;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.Buyer;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.core.letter.LetterCards;
import org.kartotek.core.letter.LetterCheck;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.core.letter.LetterOutline;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.letter.LetterSentences;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.presentation.contactlog.Person;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/**
 * Letters while somebody makes up his mind: to whom, into which template, where to; and what would stand in them. Lives on the thread of
 * the user interface.
 */
public final class LetterModel {
    /** Where nothing is written yet. */
    private static final Path NOWHERE = Path.of("");

    private final CardIndex index;
    private final Session session;
    private final LetterHome home;
    private final LetterTarget target;
    private final Background background;
    private final TemplateShelf shelf;
    private final Listeners listeners = new Listeners();
    private final LetterPreview preview;
    private final LetterScreening screening;
    private final LetterOut out = new LetterOut();
    private final Set<LetterConcern> leftOut = EnumSet.of(LetterConcern.OPTED_OUT, LetterConcern.TOO_SOON);
    private boolean all;
    private List<TemplateChoice> templates = List.of();
    private Optional<TemplateChoice> template = Optional.empty();
    private Optional<LetterOutline> outline = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private Optional<Asked> reading = Optional.empty();
    private Optional<Person> person = Optional.empty();
    private Optional<Locale> language = Optional.empty();
    private boolean noted;
    private Optional<String> subject = Optional.empty();

    public LetterModel(CardIndex index, LetterHome home, LetterTarget target, Background background) {
        this.index = index;
        this.session = index.session();
        this.home = home;
        this.target = target;
        this.background = background;
        shelf = new TemplateShelf(home, index);
        preview = new LetterPreview(background, listeners::changed, this::failed);
        screening = new LetterScreening(index, background, listeners::changed);
        all = target.chosen().isEmpty();
        noted = mayNote();
    }

    /** Reads which templates there are, takes the one that was taken last, and looks through the cards. */
    public void load() {
        background.ask(
                monitor -> shelf.choices(),
                choices -> {
                    templates = choices;
                    choices.stream().findFirst().ifPresent(this::choose);
                    listeners.changed();
                },
                this::failed);
        screen();
    }

    private void screen() {
        screening.start(request(new TemplatePlace.OfOffice(NOWHERE), NOWHERE), this::failed);
    }

    private void failed(RuntimeException problem) {
        failure = Optional.of(problem);
        listeners.changed();
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Whom the letters are to go to, as the page was opened. */
    public LetterTarget target() {
        return target;
    }

    /** Whether all cards of the list are meant. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean wanted) {
        if (all != wanted && !target.chosen().isEmpty() && target.list().isPresent()) {
            all = wanted;
            person = Optional.empty();
            out.forget();
            screen();
            template.ifPresent(this::choose);
            listeners.changed();
        }
    }

    /** Whether it is one letter to one card. */
    public boolean isSingle() {
        return !all && target.chosen().size() == 1;
    }

    /** The templates that are offered, the one that was taken last first. */
    public List<TemplateChoice> templates() {
        return templates;
    }

    /** The template that is taken; empty before it is known. */
    public Optional<TemplateChoice> template() {
        return template;
    }

    /** Takes the template that is called so, if there is one. */
    public void choose(String label) {
        templates.stream()
                .filter(each -> each.label().equalsIgnoreCase(label.strip()))
                .findFirst()
                .filter(each -> !template.equals(Optional.of(each)))
                .ifPresent(this::choose);
    }

    /** Takes a document of the office. */
    public void choose(Path document) {
        TemplateChoice other = templates.stream()
                .filter(each -> each.place().equals(new TemplatePlace.OfOffice(document)))
                .findFirst()
                .orElseGet(() -> TemplateShelf.other(document));
        templates = Stream.concat(Stream.of(other), templates.stream().filter(each -> !each.equals(other))).toList();
        choose(other);
    }

    private void choose(TemplateChoice choice) {
        if (!template.equals(Optional.of(choice))) {
            choice.language().ifPresent(its -> language = Optional.of(its));
        }
        template = Optional.of(choice);
        outline = Optional.empty();
        failure = Optional.empty();
        reading.ifPresent(Asked::cancel);
        boolean single = isSingle();
        reading = Optional.of(background.ask(monitor -> read(choice, single), this::arrived, this::failed));
        listeners.changed();
    }

    /** What a template asks for, and where its letters may go. */
    private record Read(LetterOutline outline, LetterPlaces places) {}

    private Read read(TemplateChoice choice, boolean single) {
        LetterOutline asked = home.letters().get().outline(index, session, choice.place());
        String name = single ? target.name() : "";
        return new Read(asked, LetterPlaces.of(shelf.out(), choice.place().name(), name, asked.ending(), session.today()));
    }

    private void arrived(Read read) {
        outline = Optional.of(read.outline());
        out.suggest(read.places());
        showPreview();
        listeners.changed();
    }

    /**
     * Puts a copy of the template of the program into the folder of templates, and takes it. Any thread but that of the user interface.
     *
     * @return the copy, to be opened and taken
     */
    public Path copy(TemplateChoice shipped) {
        return shelf.copy(shipped.place().name());
    }

    /** What the template asks for; empty before it was read. */
    public Optional<LetterOutline> outline() {
        return outline;
    }

    /** Why the template or the cards could not be read. */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    private void showPreview() {
        LetterRequest request = request(template.orElseThrow().place(), NOWHERE);
        preview.show(monitor -> new LetterCards(index, session, request, monitor));
    }

    private void previewAgain() {
        if (outline.isPresent()) {
            showPreview();
        }
        listeners.changed();
    }

    /** The letters before they are written. */
    public LetterPreview preview() {
        return preview;
    }

    /** Whom a single letter can greet; nobody before the card was read. */
    public List<Person> people() {
        return isSingle() ? preview.shown().map(LetterModel::people).orElse(List.of()) : List.of();
    }

    private static List<Person> people(LetterAddressee to) {
        return to.card().parts(Kind.CONTACT).stream()
                .map(contact -> new Person(contact.id(), name(contact)))
                .filter(each -> !each.name().isEmpty())
                .toList();
    }

    private static String name(CardRecord contact) {
        return Stream.of("first_name", "last_name")
                .flatMap(key -> contact.value(key).content().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /** Whom a single letter greets: who was chosen, or else the first one. */
    public Optional<Person> person() {
        return person.or(() -> people().stream().findFirst());
    }

    /** Greets the one who is called so. */
    public void greet(String called) {
        people().stream().filter(each -> each.name().equalsIgnoreCase(called.strip())).findFirst().ifPresent(chosen -> {
            person = Optional.of(chosen);
            previewAgain();
        });
    }

    /** The languages that letters can be written in. */
    public static List<Locale> languages() {
        return Buyer.languages().stream().map(Locale::of).toList();
    }

    /** The language of all letters; empty for that of each customer. */
    public Optional<Locale> language() {
        return language;
    }

    public void setLanguage(Optional<Locale> wanted) {
        if (!language.equals(wanted)) {
            language = wanted;
            previewAgain();
        }
    }

    /** Whether each letter gets a file of its own. */
    public boolean isApart() {
        return out.isApart() && !isSingle();
    }

    public void setApart(boolean wanted) {
        out.setApart(wanted);
        listeners.changed();
    }

    /** The file for all letters, or the folder for a file each. */
    public String out() {
        return out.text(isApart());
    }

    public void setOut(String path) {
        out.type(isApart(), path);
        listeners.changed();
    }

    /** Whether the user may note letters on cards. */
    public boolean mayNote() {
        return Stream.of(ActivityFields.TYPE, ActivityFields.DATE)
                .allMatch(key -> index.catalogue(session).find(Kind.ACTIVITY, key).filter(session.rights()::mayWrite).isPresent());
    }

    /** Whether the letter is noted on each card. */
    public boolean isNoted() {
        return noted;
    }

    public void setNoted(boolean wanted) {
        noted = wanted && mayNote();
        listeners.changed();
    }

    /** What is noted. */
    public String subject() {
        return subject.orElseGet(() -> template
                .map(each -> LetterSentences.subject(each.place().name()).in(session.locale()))
                .orElse(""));
    }

    public void setSubject(String words) {
        subject = words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    /** What is known of those whom the letters are to go to; empty before anything is. */
    public Optional<LetterCheck> check() {
        return screening.check();
    }

    /** Whether all of them were looked through. */
    public boolean isChecked() {
        return screening.isComplete();
    }

    /** Why a single customer is better left alone today. */
    public Optional<Sentence> warning() {
        return screening.warning();
    }

    /** Who of a list gets no letter. */
    public Set<LetterConcern> leftOut() {
        Set<LetterConcern> concerns = EnumSet.noneOf(LetterConcern.class);
        if (!isSingle()) {
            concerns.addAll(leftOut);
            if (outline.filter(LetterOutline::isPostal).isPresent()) {
                concerns.add(LetterConcern.NO_ADDRESS);
            }
        }
        return concerns;
    }

    public void setLeftOut(LetterConcern concern, boolean wanted) {
        if (wanted) {
            leftOut.add(concern);
        } else {
            leftOut.remove(concern);
        }
        listeners.changed();
    }

    /** How many letters there will be, as far as is known; empty before anything is. */
    public OptionalInt letters() {
        return check().map(known -> OptionalInt.of(known.without(leftOut()))).orElse(OptionalInt.empty());
    }

    private LetterRequest request(TemplatePlace place, Path out) {
        LetterRequest request = all
                ? LetterRequest.toAll(target.list().orElseThrow(), place, out)
                : LetterRequest.to(target.chosen(), place, out);
        OptionalLong greeted = person.map(each -> OptionalLong.of(each.id())).orElse(OptionalLong.empty());
        return request.greeting(greeted).in(language).without(leftOut);
    }

    /** Whether letters can be written. */
    public boolean isReady() {
        return outline.filter(each -> each.wrong().isEmpty()).isPresent()
                && !out().isBlank()
                && (letters().isEmpty() || letters().getAsInt() > 0 || !isChecked());
    }

    /**
     * What is to be done, while {@link #isReady}.
     *
     * @throws org.kartotek.core.problem.KartotekException where what was typed is no place for a file
     */
    public LetterOrder order() {
        LetterRequest request = request(template.orElseThrow().place(), out.path(isApart()));
        return new LetterOrder(isApart() ? request.apart() : request, noted ? Optional.of(subject()) : Optional.empty(), false);
    }

    /**
     * Writes the letters, notes them, and remembers what was taken. Any thread but that of the user interface.
     *
     * @throws FileThereException where a file would be lost
     */
    public LetterOutcome write(LetterOrder order, IProgressMonitor monitor) {
        return new LetterWriting(index, home, shelf).run(order, monitor);
    }

    /** Looks again where letters may go and who was contacted, after some were written. */
    public void lookAgain() {
        out.forget();
        screen();
        template.ifPresent(this::choose);
    }

    /** Gives up what is being read; the model is not used after it. */
    public void dispose() {
        reading.ifPresent(Asked::cancel);
        preview.dispose();
        screening.dispose();
    }
}
