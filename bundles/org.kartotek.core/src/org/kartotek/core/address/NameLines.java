/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kartotek.core.text.Folding;

/** Tells company, person, job and department among the lines that are neither address nor number, and takes them out. */
final class NameLines {
    private static final int MOST_WORDS = 8;
    /** Fewer letters of a name prove nothing when they stand in an address. */
    private static final int LEAST_LETTERS = 3;

    private final List<String> lines;
    private final String localPart;
    private final String domain;
    private final String country;
    private Optional<String> company = Optional.empty();
    private Optional<String> person = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> department = Optional.empty();

    NameLines(List<String> lines, Optional<String> mail, Optional<String> web, String country) {
        this.lines = lines;
        this.country = country;
        localPart = mail.map(each -> Folding.fold(each.substring(0, each.indexOf('@')))).orElse("");
        domain = Folding.fold(mail.map(each -> each.substring(each.indexOf('@') + 1)).orElse("") + " " + web.orElse(""));
    }

    void take() {
        splitTitles();
        company = takeFirst(Vocabulary::isCompany);
        department = takeFirst(Vocabulary::isDepartment);
        title = takeFirst(line -> Vocabulary.isJob(line) && !isPersonal(line));
        person = takeFirst(line -> PersonName.hasTitle(line) || isPersonal(line));
        if (company.isEmpty()) {
            company = takeFirst(line -> Vocabulary.soundsLikeCompany(line) || isOfDomain(line));
        }
        if (company.isEmpty() && person.isPresent()) {
            company = takeFirst(this::isName);
        }
        if (person.isEmpty() && (company.isPresent() || title.isPresent())) {
            person = takeFirst(Vocabulary::looksLikePerson);
        }
        if (company.isEmpty() && person.isEmpty()) {
            guess();
        }
    }

    /** Nothing tells: above an address the company comes first, in the United States and Britain the person. */
    private void guess() {
        List<String> names = lines.stream().filter(this::isName).toList();
        boolean personFirst = names.size() > 1
                && (country.equals("US") || country.equals("GB"))
                && Vocabulary.looksLikePerson(names.get(0));
        if (personFirst) {
            person = takeFirst(names.get(0)::equals);
        }
        company = takeFirst(this::isName);
        if (person.isEmpty()) {
            person = takeFirst(Vocabulary::looksLikePerson);
        }
    }

    /** "Maria Anders, Sales Manager" are two lines in one. */
    private void splitTitles() {
        List<String> split = new ArrayList<>();
        for (String line : lines) {
            int comma = line.indexOf(", ");
            boolean two = comma > 0 && Vocabulary.isJob(line.substring(comma + 2)) && !Vocabulary.isJob(line.substring(0, comma));
            split.addAll(two ? List.of(line.substring(0, comma), line.substring(comma + 2)) : List.of(line));
        }
        lines.clear();
        lines.addAll(split);
    }

    private boolean isName(String line) {
        return !Vocabulary.isIdentifier(line)
                && line.split(" ").length <= MOST_WORDS
                && line.chars().filter(Character::isDigit).count() <= 2;
    }

    private boolean isPersonal(String line) {
        return Vocabulary.looksLikePerson(line) && wordIn(localPart, line);
    }

    private boolean isOfDomain(String line) {
        return isName(line) && wordIn(domain, line) && !isPersonal(line);
    }

    private static boolean wordIn(String address, String line) {
        return !address.isBlank()
                && Arrays.stream(Folding.fold(line).split("[^\\p{L}\\p{N}]+"))
                        .anyMatch(word -> word.length() >= LEAST_LETTERS && address.contains(word));
    }

    private Optional<String> takeFirst(Predicate<String> wanted) {
        Optional<String> first = lines.stream().filter(this::isName).filter(wanted).findFirst();
        first.ifPresent(lines::remove);
        return first;
    }

    Optional<String> company() {
        return company;
    }

    /** A person's name as it was written. */
    Optional<String> person() {
        return person;
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> department() {
        return department;
    }
}
