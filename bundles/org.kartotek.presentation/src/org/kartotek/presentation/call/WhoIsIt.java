/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.reach.PhoneSpellings;
import org.kartotek.core.reach.Wanted;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.value.FieldType;

/**
 * Finds the card of somebody who rings, whose address was clicked, or whose number was handed over. Searches as the search box does and
 * then looks closely, so that 089 8773 10 and +49 89 877310 are one. Any thread but that of the user interface.
 */
public final class WhoIsIt {
    /** More cards than this are looked at in the list. */
    private static final int MOST = 50;

    private final CardIndex index;
    private final Session session;
    private final IProgressMonitor monitor;
    private final Catalogue catalogue;

    /**
     * @param session whose rights decide who is found, and whose locale says how a number without a country code is read
     * @param monitor to give up the search
     */
    public WhoIsIt(CardIndex index, Session session, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.monitor = monitor;
        this.catalogue = index.catalogue(session);
    }

    /** @throws org.kartotek.core.problem.FunctionOffException where it is a number, and the office does without that */
    public Found find(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Window window -> new Found.Window();
            case Wanted.Phone phone -> phone(phone.number());
            case Wanted.Mail mail -> mail(mail.address());
            case Wanted.Named named -> named(named.text());
        };
    }

    private Found phone(String number) {
        catalogue.require(OfficeFunction.TELEPHONE);
        PhoneSpellings spellings = PhoneSpellings.of(number, session.locale());
        Candidates found = candidates(spellings.searches());
        List<Card> same = found.of(card -> new Reaches(catalogue, card).anyPhone(spellings::means));
        List<Card> close = same.isEmpty() ? found.of(card -> new Reaches(catalogue, card).anyPhone(spellings::mayMean)) : same;
        boolean beginning = close.isEmpty() && !spellings.isWhole();
        List<Card> whole = beginning ? found.cards() : close;
        return answer(whole, found.search(), () -> nobody(spellings.international(), phoneField(spellings)));
    }

    private Optional<Field> phoneField(PhoneSpellings spellings) {
        String wished = spellings.isMobile() ? "mobile" : "phone";
        return catalogue.find(Kind.CUSTOMER, wished).or(() -> first(FieldType.PHONE));
    }

    private Optional<Field> first(FieldType type) {
        return catalogue.fields(Kind.CUSTOMER).stream().filter(field -> field.type() == type).findFirst();
    }

    private Found mail(String address) {
        Candidates found = candidates(List.of(address));
        return answer(
                found.of(card -> new Reaches(catalogue, card).hasMail(address)),
                found.search(),
                () -> nobody(address, first(FieldType.EMAIL)));
    }

    /** A customer number first; a row of digits that is none may have been dialled. */
    private Found named(String text) {
        Optional<Card> numbered = index.cards().byNumber(session, text).or(() -> byId(text));
        if (numbered.isPresent()) {
            return new Found.One(numbered.get().id());
        }
        if (text.matches("[0-9][0-9 ()/.-]{4,}")) {
            return phone(text);
        }
        Candidates found = candidates(List.of(text));
        return answer(found.cards(), text, () -> new Found.Several(text));
    }

    private Optional<Card> byId(String text) {
        return text.matches("#[0-9]{1,18}")
                ? index.cards().byId(session, Long.parseLong(text.substring(1)))
                : Optional.empty();
    }

    private interface Otherwise {
        Found found();
    }

    private static Found answer(List<Card> cards, String search, Otherwise otherwise) {
        return switch (cards.size()) {
            case 0 -> otherwise.found();
            case 1 -> new Found.One(cards.get(0).id());
            default -> new Found.Several(search);
        };
    }

    private Found nobody(String sought, Optional<Field> field) {
        boolean may = session.rights().may(Kind.CUSTOMER, KindRight.CREATE);
        Map<String, String> entries = field.filter(each -> may && session.rights().mayWrite(each))
                .map(each -> Map.of(each.key(), sought))
                .orElse(Map.of());
        // where no card can be written the list is searched, which asks for itself
        Optional<CustomerSignal> unseen = entries.isEmpty() ? Optional.empty() : index.signals().ask(session, sought);
        return new Found.Nobody(sought, entries, unseen);
    }

    /**
     * What searches found.
     *
     * @param search the one that found most
     */
    private record Candidates(List<Card> cards, String search) {
        List<Card> of(Predicate<Card> wanted) {
            return cards.stream().filter(wanted).toList();
        }
    }

    private Candidates candidates(List<String> searches) {
        Set<Long> ids = new HashSet<>();
        String best = searches.get(0);
        int most = 0;
        for (String search : searches) {
            List<Long> found = ids(search);
            ids.addAll(found);
            if (found.size() > most) {
                most = found.size();
                best = search;
            }
        }
        return new Candidates(new ArrayList<>(index.cards().byIds(session, ids)), best);
    }

    private List<Long> ids(String search) {
        CardQuery query = CardQuery.customers().where(new Criterion.Search(search));
        return index.queries().page(session, query, PageRequest.first(MOST), monitor).rows().stream().map(Row::id).toList();
    }
}
