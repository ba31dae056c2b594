/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.ShownPaper;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.theme.Theme;

/**
 * The tabs of a card: its own form first, then the sections that plug-ins contribute. A section is made when it is first looked at. One
 * that fails says so in its place, and leaves the others and the card alone.
 */
public final class SectionStack {
    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final SectionTabs tabs;
    private final Composite body;
    private final Theme theme;
    private final Consumer<Optional<Control>> bringUp;
    private final Map<SectionDescriptor, Page> pages = new LinkedHashMap<>();
    private List<SectionDescriptor> sections = List.of();
    private final Perspectives perspectives;
    private boolean unfolded;
    private Locale locale = Locale.ENGLISH;
    private CardPlace place;
    private String front = "";

    /** A section that was made, and where it is. */
    private static final class Page {
        private final Composite area;
        private CardSection section;

        Page(Composite area) {
            this.area = area;
        }
    }

    /** What a section is asked to do. */
    @FunctionalInterface
    private interface Deed {
        void run(CardSection section);
    }

    /**
     * @param line where the tabs stand
     * @param body where the sections are built
     * @param perspectives say which tabs come first
     * @param bringUp shows a section, or for none the form of the card
     */
    public SectionStack(
            Composite line, Composite body, Theme theme, Perspectives perspectives, Consumer<Optional<Control>> bringUp) {
        this.body = body;
        this.perspectives = perspectives;
        this.theme = theme;
        this.bringUp = bringUp;
        tabs = new SectionTabs(line, theme);
        tabs.onChosen(this::choose);
        Runnable forget = perspectives.onChange(this::order);
        body.addListener(SWT.Dispose, e -> forget.run());
    }

    /** The tabs, to be laid out. */
    public Control tabs() {
        return tabs.control();
    }

    /** From now on the sections are those of this card; the tab in front stays in front. */
    public void start(CardPlace now) {
        clear();
        place = now;
        locale = now.index().session().locale();
        unfolded = false;
        sections = inOrder();
        if (sections.stream().noneMatch(each -> each.id().equals(front))) {
            front = "";
        }
        showTabs();
        bringUp();
    }

    private List<SectionDescriptor> inOrder() {
        return CardSections.of(
                place.index().catalogue(place.index().session()), perspectives.now().sections());
    }

    /** Those come first that matter in the perspective; what was made and what is in front stays. */
    private void order() {
        if (place != null) {
            List<String> ids = inOrder().stream().map(SectionDescriptor::id).toList();
            unfolded = false;
            sections = sections.stream().sorted(Comparator.comparingInt(each -> ids.indexOf(each.id()))).toList();
            showTabs();
        }
    }

    /** A card that is not saved yet has no sections. */
    public void clear() {
        pages.values().forEach(page -> {
            ask(page, CardSection::dispose);
            page.area.dispose();
        });
        pages.clear();
        sections = List.of();
        place = null;
        showTabs();
    }

    private void showTabs() {
        List<String> labels = new ArrayList<>();
        if (!sections.isEmpty()) {
            labels.add(Messages.card);
            sections.stream().limit(seen()).forEach(each -> labels.add(each.label(locale)));
            if (seen() < sections.size()) {
                labels.add(Messages.more);
            }
        }
        tabs.show(labels, Math.min(position(), Math.max(0, labels.size() - 1)));
    }

    /** How many tabs are seen: those that the perspective names, or all where the user wants them or is in one of the others. */
    private int seen() {
        List<String> first = perspectives.now().sections();
        int named = (int) sections.stream().filter(each -> first.contains(each.id())).count();
        unfolded |= position() > named;
        return unfolded || named == 0 || perspectives.isUnfolded() ? sections.size() : named;
    }

    private int position() {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(front)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void choose(int tab) {
        if (tab == seen() + 1) {
            perspectives.unfold();
        }
        show(tab == 0 ? "" : sections.get(tab - 1).id());
    }

    /** Brings a section to the front by its id, or the form of the card for an empty one. */
    public void show(String id) {
        front = id;
        showTabs();
        bringUp();
    }

    /** Brings a record to the front, in the section that shows its kind. */
    public void open(Kind kind, long record) {
        of(kind).ifPresent(each -> {
            show(each.id());
            ask(each, section -> section.open(record));
            setFocus();
        });
    }

    /** Shows the records of a kind. */
    public void show(Kind kind) {
        of(kind).ifPresent(each -> show(each.id()));
    }

    /** The next tab, or the one before it; after the last one comes the first. */
    public void step(int tabsOn) {
        if (!sections.isEmpty()) {
            choose(Math.floorMod(position() + tabsOn, sections.size() + 1));
            setFocus();
        }
    }

    /** Brings the form of the card or the section to the front that was there. */
    public void bringUp() {
        Optional<SectionDescriptor> wanted = inFront();
        wanted.ifPresentOrElse(
                each -> {
                    boolean made = pages.containsKey(each);
                    Page page = pages.computeIfAbsent(each, this::make);
                    bringUp.accept(Optional.of(page.area));
                    if (made) {
                        ask(each, CardSection::shown);
                    }
                },
                () -> bringUp.accept(Optional.empty()));
    }

    private Optional<SectionDescriptor> inFront() {
        return sections.stream().filter(each -> each.id().equals(front)).findFirst();
    }

    private Page make(SectionDescriptor descriptor) {
        Composite area = new Composite(body, SWT.NONE);
        area.setBackground(theme.color(theme.palette().page()));
        area.setLayout(new FillLayout());
        area.setData(TestIds.KEY, "section." + descriptor.id());
        Page page = new Page(area);
        try {
            CardSection section = descriptor.create();
            section.create(area, place);
            page.section = section;
        } catch (CoreException | RuntimeException | LinkageError e) {
            fail(descriptor, page, e);
        }
        return page;
    }

    private void fail(SectionDescriptor descriptor, Page page, Throwable problem) {
        StatusManager.getManager()
                .handle(new Status(Status.ERROR, PLUGIN, "A section of " + descriptor.contributor() + " failed", problem), StatusManager.LOG);
        page.section = null;
        for (Control child : page.area.getChildren()) {
            child.dispose();
        }
        page.area.setLayout(new GridLayout(1, false));
        Notice notice = new Notice(page.area, theme, "section.failed");
        notice.show(Tone.ERROR, NLS.bind(Messages.failed, descriptor.label(locale)), new Way(Messages.tryAgain, () -> again(descriptor)));
        page.area.layout(true, true);
    }

    private void again(SectionDescriptor descriptor) {
        pages.remove(descriptor).area.dispose();
        bringUp();
    }

    private void ask(SectionDescriptor descriptor, Deed deed) {
        Page page = pages.get(descriptor);
        try {
            if (page != null && page.section != null) {
                deed.run(page.section);
            }
        } catch (RuntimeException | LinkageError e) {
            fail(descriptor, page, e);
        }
    }

    private static void ask(Page page, Deed deed) {
        try {
            if (page.section != null) {
                deed.run(page.section);
            }
        } catch (RuntimeException | LinkageError e) {
            StatusManager.getManager().handle(Status.error(PLUGIN, e), StatusManager.LOG);
        }
    }

    /** Whether a section, and not the form of the card, is in front. */
    public boolean isInFront() {
        return inFront().isPresent();
    }

    public void setFocus() {
        inFront().filter(pages::containsKey).ifPresent(each -> ask(each, CardSection::setFocus));
    }

    /** Whether something was typed in a section and is not saved. */
    public boolean isDirty() {
        boolean[] dirty = {false};
        pages.values().forEach(page -> ask(page, section -> dirty[0] |= section.isDirty()));
        return dirty[0];
    }

    /** What was typed in the sections and is not saved. */
    public List<RecordDraft> drafts() {
        List<RecordDraft> drafts = new ArrayList<>();
        pages.values().forEach(page -> ask(page, section -> drafts.addAll(section.drafts())));
        return drafts;
    }

    /**
     * Brings back what was typed in them in an earlier run of the program, and shows it.
     *
     * @return whether there is a section for all of it
     */
    public boolean restore(List<RecordDraft> drafts) {
        Map<Kind, List<RecordDraft>> kinds = drafts.stream()
                .collect(Collectors.groupingBy(each -> each.kind().lineOf().orElse(each.kind()), LinkedHashMap::new, Collectors.toList()));
        boolean whole = true;
        for (Map.Entry<Kind, List<RecordDraft>> each : kinds.entrySet()) {
            Optional<SectionDescriptor> section = of(each.getKey());
            section.ifPresent(one -> {
                show(one.id());
                ask(one, made -> made.restore(each.getValue()));
            });
            whole &= section.isPresent();
        }
        return whole;
    }

    private Optional<SectionDescriptor> of(Kind kind) {
        return sections.stream().filter(each -> each.kind().filter(kind::equals).isPresent()).findFirst();
    }

    /** Whether a section is saving. */
    public boolean isBusy() {
        boolean[] busy = {false};
        pages.values().forEach(page -> ask(page, section -> busy[0] |= section.isBusy()));
        return busy[0];
    }

    /**
     * Saves what was typed in the sections, one after the other.
     *
     * @param then run when all of it is saved
     */
    public void save(Runnable then) {
        for (SectionDescriptor each : List.copyOf(pages.keySet())) {
            boolean[] dirty = {false};
            ask(each, section -> dirty[0] = section.isDirty());
            if (dirty[0]) {
                if (!each.id().equals(front)) {
                    show(each.id());
                }
                ask(each, section -> section.save(() -> save(then)));
                return;
            }
        }
        then.run();
    }

    /**
     * Takes back the last edit in the section in front that is not saved, or does again what was taken back.
     *
     * @return whether there is something unsaved, so that nothing that was saved is touched
     */
    public boolean undo(boolean back) {
        boolean[] stepped = {false};
        inFront().ifPresent(each -> ask(each, section -> stepped[0] = section.step(back)));
        return stepped[0];
    }

    /** Takes back what was typed in the section in front and is not saved. */
    public void revert() {
        inFront().ifPresent(each -> ask(each, CardSection::revert));
    }

    /** What is printed of the record in front, where that has a paper of its own. */
    public Optional<ShownPaper> paper() {
        List<ShownPaper> papers = new ArrayList<>();
        inFront().ifPresent(each -> ask(each, section -> section.paper().ifPresent(papers::add)));
        return papers.stream().findFirst();
    }

    /** Goes on with what is chosen in the section in front; whether there is a way to go on there. */
    public boolean proceed() {
        boolean[] goesOn = {false};
        inFront().ifPresent(each -> ask(each, section -> goesOn[0] = section.proceed()));
        return goesOn[0];
    }

    /** Adds something new in the section in front. */
    public void add() {
        inFront().ifPresent(each -> ask(each, CardSection::add));
    }
}
