/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.widgets.Display;
import org.kartotek.app.call.ListedWindow;
import org.kartotek.app.keyring.SystemKeyring;
import org.kartotek.app.open.FirstOpening;
import org.kartotek.app.open.IndexOpening;
import org.kartotek.app.open.KeptSignIn;
import org.kartotek.app.open.Outcome;
import org.kartotek.app.start.StartDesk;
import org.kartotek.cli.CommandLine;
import org.kartotek.cli.channel.CommandChannel;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.document.DocumentFiles;
import org.kartotek.core.file.TemporaryFolder;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.SampleCompany;
import org.kartotek.core.letter.Letters;
import org.kartotek.core.report.Reports;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.presentation.day.Snoozed;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.documents.DocumentHome;
import org.kartotek.presentation.documents.OpenedFiles;
import org.kartotek.presentation.letter.LetterHome;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.presentation.recent.KeptCardsFile;
import org.kartotek.ui.work.DisplayExecutor;
import org.kartotek.ui.work.JobExecutor;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the window, put together from its parts. The card index is opened while the workbench comes up, so that the
 * list is there as soon as the window is.
 */
final class Client {
    private static final Logger LOG = LoggerFactory.getLogger(Client.class);

    /** After this time the list has been read, in milliseconds. */
    private static final int DAY_BEGINS = 1_500;
    /** How often is looked what has become due, in milliseconds. */
    private static final int DAY_GOES_ON = 60_000;

    private final ClientArguments arguments;
    private final Services services = new Services(FrameworkUtil.getBundle(Client.class).getBundleContext());
    private final Closing closing = new Closing();
    private final KeptSignIn kept = new SystemKeyring(OwnIndex.home());
    private final IndexOpening index;
    private final ListedWindow listed = new ListedWindow(OwnIndex.home());
    private final FirstOpening opening;
    private final OpenedFiles opened = OpenedFiles.ofThisComputer();
    private final StartupStamp stamp = new StartupStamp(System.err);
    private Desk desk;
    private volatile CommandChannel channel;
    private Object exitCode = IApplication.EXIT_OK;

    Client(ClientArguments arguments) {
        this.arguments = arguments;
        index = new IndexOpening(services.get(CardIndexes.class), arguments.location(), System.getProperty("user.name"), arguments.open(), kept);
        opening = new FirstOpening(monitor -> {
            listen();
            return index.open(monitor);
        });
    }

    KeptSignIn kept() {
        return kept;
    }

    ClientArguments arguments() {
        return arguments;
    }

    /** Begins to open the card index on a thread of its own. */
    void beginOpening() {
        opening.begin();
    }

    /** The database tells other processes where to bring their commands, so the channel is there before it is opened. */
    private void listen() {
        channel = services.get(CommandLine.class).listen();
    }

    /** The cards are open: commands of other processes come in from now on. */
    void serve(CardIndex opened) {
        channel.serve(opened);
        Job job = Job.create("Listing the window", (ICoreRunnable) monitor -> listed.list(channel.socket(), opened.location()));
        job.setSystem(true);
        job.schedule();
    }

    /** Makes the desk of the window. Thread of the user interface. */
    Desk createDesk(Display display) {
        desk = new Desk(new JobExecutor("Reading cards"), new DisplayExecutor(display));
        stamp.follow(desk);
        return desk;
    }

    StartupStamp stamp() {
        return stamp;
    }

    /** Makes what keeps cards at hand, from one start to the next. Thread of the user interface. */
    CardsAtHand createCardsAtHand() {
        CardsAtHand cards = new CardsAtHand(
                desk.background(),
                opened -> new KeptCardsFile(OwnIndex.home(), opened),
                problem -> LOG.warn("The cards at hand could not be kept", problem));
        desk.whenOpen(cards::open);
        return cards;
    }

    /** Makes what knows what is due. It reads when the list has had its time, and again when something was written, or a minute later. */
    MyDay createMyDay(Display display, CardsAtHand cards) {
        MyDay day = new MyDay(
                desk.background(),
                opened -> new Snoozed(OwnIndex.home(), opened),
                () -> cards.cards().recent(),
                InstantSource.system());
        DisplayExecutor later = new DisplayExecutor(display);
        desk.whenOpen(opened -> later.after(DAY_BEGINS, () -> {
            if (desk.index().filter(opened::equals).isPresent()) {
                day.open(opened);
            }
        }));
        desk.onCommit(day::load);
        lookAgain(later, day);
        return day;
    }

    private static void lookAgain(DisplayExecutor later, MyDay day) {
        later.after(DAY_GOES_ON, () -> {
            day.load();
            lookAgain(later, day);
        });
    }

    Desk desk() {
        return desk;
    }

    /** Makes what stands behind the pages of the start. */
    StartDesk createStart(Display display, Consumer<StartDesk.Opened> opened) {
        return new StartDesk(index, () -> services.get(SampleCompany.class), display, opened);
    }

    /** @param then gets what came of opening, on the thread of the user interface; at once where it has come already */
    void whenOpened(Display display, Consumer<Outcome> then, Consumer<Throwable> failed) {
        opening.whenDone(display, then, failed);
    }

    /** What is to be done before the window goes. */
    Closing closing() {
        return closing;
    }

    /** Makes what documents need to come and to be opened. */
    DocumentHome createDocumentHome() {
        Job job = Job.create("Removing what was left", (ICoreRunnable) monitor -> TemporaryFolder.removeLeftovers());
        job.setSystem(true);
        job.schedule();
        return new DocumentHome(() -> services.get(DocumentFiles.class), opened);
    }

    /** Makes what letters need; they go where documents of the user usually are. */
    LetterHome createLetterHome() {
        Path user = Path.of(System.getProperty("user.home"));
        Path documents = user.resolve("Documents");
        return new LetterHome(() -> services.get(Letters.class), OwnIndex.home(), Files.isDirectory(documents) ? documents : user);
    }

    CardImports imports() {
        return services.get(CardImports.class);
    }

    Reports reports() {
        return services.get(Reports.class);
    }

    /** The window ends with this code. */
    void setExitCode(int code) {
        exitCode = code;
    }

    Object exitCode() {
        return exitCode;
    }

    /** Closes what is open, after the window has gone. */
    void close() {
        listed.forget();
        opened.close();
        Optional<CardIndex> late = opening.end();
        if (channel != null) {
            channel.close();
        }
        Optional<CardIndex> open = desk == null ? late : desk.clear().or(() -> late);
        open.ifPresent(CardIndex::close);
    }
}
