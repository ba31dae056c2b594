/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kartotek.core.letter.LetterCheck;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterReport.Remark;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.presentation.letter.LetterModel;
import org.kartotek.presentation.letter.LetterOutcome;

/** Letters in words. */
final class LetterWords {
    /** More names than these nobody reads in a sentence. */
    private static final int MOST_NAMES = 3;

    private final NumberFormat numbers;
    private final Locale locale;

    LetterWords(Locale locale) {
        this.locale = locale;
        numbers = NumberFormat.getIntegerInstance(locale);
    }

    String count(long number, String one, String several) {
        return number == 1 ? one : NLS.bind(several, numbers.format(number));
    }

    /** What is known of the letters so far. */
    String summary(LetterModel model) {
        if (model.template().isEmpty()) {
            return Messages.chooseTemplate;
        }
        if (model.outline().isEmpty()) {
            return model.failure().isPresent() ? "" : Messages.reading;
        }
        int wrong = model.outline().get().wrong().size();
        if (wrong > 0) {
            return count(wrong, Messages.wrongOne, Messages.wrong);
        }
        if (model.letters().isEmpty()) {
            return Messages.counting;
        }
        String counts = counts(model.letters().getAsInt(), model.check().orElseThrow().total());
        return model.isChecked() ? counts : NLS.bind(Messages.soFar, counts);
    }

    private String counts(int letters, int total) {
        if (total == 0) {
            return Messages.noCards;
        }
        String said = letters == 0 ? Messages.lettersNone : count(letters, Messages.lettersOne, Messages.letters);
        return total == letters ? said : said + " · " + count(total - letters, Messages.leftOutOne, Messages.leftOut);
    }

    /** What the button says. */
    String button(LetterModel model) {
        if (model.isSingle()) {
            return Messages.writeOne;
        }
        return model.isReady() && model.isChecked() && model.letters().isPresent()
                ? count(model.letters().getAsInt(), Messages.writeOne, Messages.writeSome)
                : Messages.write;
    }

    /** Which letter is in front. */
    String preview(LetterModel model) {
        return model.preview()
                .shown()
                .map(to -> model.isSingle() ? to.name() : NLS.bind(Messages.previewOf, new Object[] {to.name(), number(model), total(model)}))
                .orElse("");
    }

    private String number(LetterModel model) {
        return numbers.format(model.preview().number());
    }

    private String total(LetterModel model) {
        return model.check().map(LetterCheck::total).map(numbers::format).filter(known -> model.isChecked()).orElse("…");
    }

    /** What speaks against letters to some of a list, and what becomes of these. */
    String concern(LetterConcern concern, int cards) {
        return switch (concern) {
            case NO_ADDRESS -> count(cards, Messages.noAddressOne, Messages.noAddress);
            case OPTED_OUT -> count(cards, Messages.optedOutOne, Messages.optedOut);
            case TOO_SOON -> count(cards, Messages.tooSoonOne, Messages.tooSoon);
        };
    }

    /** What speaks against a letter to one customer. */
    static String concern(LetterConcern concern) {
        return switch (concern) {
            case NO_ADDRESS -> Messages.hasNoAddress;
            case OPTED_OUT -> Messages.hasOptedOut;
            case TOO_SOON -> Messages.isTooSoon;
        };
    }

    String said(Sentence sentence) {
        return sentence.in(locale);
    }

    /** What was done. */
    String done(LetterOutcome outcome) {
        LetterReport report = outcome.report();
        List<String> said = new ArrayList<>();
        String where = report.files().size() == 1 ? report.files().getFirst().getFileName().toString() : "";
        if (report.written().isEmpty()) {
            said.add(Messages.doneNone);
        } else if (where.isEmpty()) {
            said.add(NLS.bind(Messages.doneApart, numbers.format(report.files().size())));
        } else {
            said.add(report.written().size() == 1
                    ? NLS.bind(Messages.doneOne, where)
                    : NLS.bind(Messages.done, numbers.format(report.written().size()), where));
        }
        if (outcome.noted().isPresent()) {
            said.add(count(report.written().size(), Messages.notedOne, Messages.noted));
        } else if (outcome.notNoted().isPresent()) {
            said.add(Messages.notNoted);
        }
        if (!report.leftOut().isEmpty()) {
            said.add(NLS.bind(Messages.without, names(report.leftOut())));
        }
        if (!report.gaps().isEmpty()) {
            said.add(report.written().size() == 1
                    ? report.gaps().getFirst().what().in(locale)
                    : count(report.gaps().size(), Messages.gapsOne, Messages.gaps));
        }
        return String.join(" ", said);
    }

    private String names(List<Remark> remarks) {
        String first = String.join(", ", remarks.stream().limit(MOST_NAMES).map(Remark::name).toList());
        return remarks.size() <= MOST_NAMES
                ? first
                : NLS.bind(Messages.andMore, first, numbers.format(remarks.size() - MOST_NAMES));
    }
}
