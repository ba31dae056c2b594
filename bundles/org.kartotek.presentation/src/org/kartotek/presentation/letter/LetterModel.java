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
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.ActivityFields;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.Buyer;
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
    private final TemplateShelf shelf;
    private final Listeners listeners = new Listeners();
    private final LetterPreview preview;
    private final LetterScreening screening;
    private final LetterOut out = new LetterOut();
    private final Set<LetterConcern> leftOut = EnumSet.of(LetterConcern.OPTED_OUT, LetterConcern.TOO_SOON);
    private final TemplateChoosing choosing;
    private final LetterPeople people = new LetterPeople();
    private boolean all;
    private Optional<RuntimeException> failure = Optional.empty();
    private Optional<Locale> language = Optional.empty();
    private boolean noted;
    private boolean disposed;
    private Optional<String> subject = Optional.empty();

    public LetterModel(CardIndex index, LetterHome home, LetterTarget target, Background background) {
        this.index = index;
        this.session = index.session();
        this.home = home;
        this.target = target;
        shelf = new TemplateShelf(home, index);
        choosing = new TemplateChoosing(index, home, shelf, background, () -> isSingle() ? target.name() : "", new Taken());
        preview = new LetterPreview(background, this::previewed, this::failed);
        screening = new LetterScreening(index, background, listeners::changed);
        all = target.chosen().isEmpty();
        noted = mayNote();
    }

    /** Reads which templates there are, takes the one that was taken last, and looks through the cards. */
    public void load() {
        choosing.load();
        screen();
    }

    /** What is made of a template once it is taken. */
    private final class Taken implements TemplateChoosing.Listener {
        @Override
        public void taken(TemplateChoice choice) {
            choice.language().ifPresent(its -> language = Optional.of(its));
        }

        @Override
        public void read(LetterPlaces places) {
            failure = Optional.empty();
            out.suggest(places);
            showPreview();
        }

        @Override
        public void changed() {
            listeners.changed();
        }

        @Override
        public void failed(RuntimeException problem) {
            LetterModel.this.failed(problem);
        }
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
            people.forget();
            out.forget();
            screen();
            choosing.again();
            listeners.changed();
        }
    }

    /** Whether it is one letter to one card. */
    public boolean isSingle() {
        return !all && target.chosen().size() == 1;
    }

    /** The templates that are offered, the one that was taken last first. */
    public List<TemplateChoice> templates() {
        return choosing.templates();
    }

    /** The template that is taken; empty before it is known. */
    public Optional<TemplateChoice> template() {
        return choosing.template();
    }

    /** Takes the template that is called so, if there is one. */
    public void choose(String label) {
        choosing.choose(label);
    }

    /** Takes a document of the office; nothing where the letters were given up. */
    public void choose(Path document) {
        if (!disposed) {
            choosing.choose(document);
        }
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
        return choosing.outline();
    }

    /** Why the template or the cards could not be read. */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    private void showPreview() {
        LetterRequest request = request(template().orElseThrow().place(), NOWHERE);
        preview.show(monitor -> new LetterCards(index, session, request, monitor));
    }

    private void previewed() {
        if (isSingle()) {
            preview.shown().ifPresent(people::read);
        }
        listeners.changed();
    }

    private void previewAgain() {
        if (outline().isPresent()) {
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
        return isSingle() ? people.all() : List.of();
    }

    /** Whom a single letter greets: who was chosen, or else the first one. */
    public Optional<Person> person() {
        return isSingle() ? people.greeted() : Optional.empty();
    }

    /** Greets the one who is called so. */
    public void greet(String called) {
        if (people.choose(called)) {
            previewAgain();
        }
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
        return subject.orElseGet(() -> template()
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
            if (outline().filter(LetterOutline::isPostal).isPresent()) {
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
        OptionalLong greeted = people.chosen().map(each -> OptionalLong.of(each.id())).orElse(OptionalLong.empty());
        return request.greeting(greeted).in(language).without(leftOut);
    }

    /** Whether letters can be written. */
    public boolean isReady() {
        return outline().filter(each -> each.wrong().isEmpty()).isPresent()
                && !out().isBlank()
                && (letters().isEmpty() || letters().getAsInt() > 0 || !isChecked());
    }

    /**
     * What is to be done, while {@link #isReady}.
     *
     * @throws org.kartotek.core.problem.KartotekException where what was typed is no place for a file
     */
    public LetterOrder order() {
        LetterRequest request = request(template().orElseThrow().place(), out.path(isApart()));
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
        if (!disposed) {
            out.forget();
            screen();
            choosing.again();
        }
    }

    /** Gives up what is being read. What is being written goes on, and nothing is read after it. */
    public void dispose() {
        disposed = true;
        choosing.dispose();
        preview.dispose();
        screening.dispose();
    }
}
