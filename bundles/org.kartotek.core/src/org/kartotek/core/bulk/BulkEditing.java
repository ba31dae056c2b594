/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;

/**
 * Changes many records at once, under the rights of a session. What cannot become so stays as it is and is named, the rest is
 * written, as one change set. Any thread but that of the user interface.
 */
public final class BulkEditing {
    /** How many records are written in one go. */
    private static final int CHUNK = 100;

    private final CardIndex index;
    private final Session session;

    public BulkEditing(CardIndex index, Session session) {
        this.index = index;
        this.session = session;
    }

    /**
     * Says what would become of the records, by the rules and rights that writing them is held to, and writes nothing.
     *
     * @param soFar gets what is known after each hundred records, on this thread
     * @throws AccessRefusedException where the role may not edit in bulk, or not one of the fields
     */
    public BulkReport preview(BulkEdit edit, Consumer<BulkReport> soFar, IProgressMonitor monitor) {
        require(edit);
        BulkTally tally = new BulkTally();
        Iterator<BulkRecord> records = new BulkRecords(index, session, edit).read(monitor);
        List<BulkRecord> changing = new ArrayList<>(CHUNK);
        long read = 0;
        while (records.hasNext()) {
            requireWanted(monitor);
            BulkRecord record = records.next();
            if (record.steps(edit).isEmpty()) {
                tally.unchanged(1);
            } else {
                changing.add(record);
            }
            read++;
            if (changing.size() == CHUNK || read % CHUNK == 0 || !records.hasNext()) {
                attempt(changing, chunk -> tried(chunk, edit, tally), tally);
                changing.clear();
                soFar.accept(tally.report(OptionalLong.empty()));
            }
        }
        return tally.report(OptionalLong.empty());
    }

    private static void requireWanted(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void require(BulkEdit edit) {
        session.require(Action.BULK_EDIT);
        edit.assignments().stream()
                .map(BulkAssignment::field)
                .filter(field -> !session.rights().mayWrite(field))
                .findFirst()
                .ifPresent(field -> {
                    throw session.refused(Refusal.of(Refusal.Path.WRITE, field.kind(), field.key()));
                });
    }

    private Runnable tried(List<BulkRecord> records, BulkEdit edit, BulkTally tally) {
        index.changes().check(session, Reason.BULK_EDIT, records.stream().map(record -> record.edit(edit)).toList());
        return () -> records.forEach(record -> tally.changed(record, edit));
    }

    /**
     * Writes it. Where the monitor is cancelled, nothing of it stays.
     *
     * @throws AccessRefusedException where the role may not edit in bulk, or not one of the fields
     */
    public BulkReport run(BulkEdit edit, IProgressMonitor monitor) {
        require(edit);
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        BulkRecords reading = new BulkRecords(index, session, edit);
        // all of them before the first is written: lists hide the cards that a long change set has written so far
        List<BulkRecord> records = targets(reading, progress.split(10));
        progress.setWorkRemaining(records.size());
        BulkTally tally = new BulkTally();
        try (BulkChange change = index.changes().begin(session, Reason.BULK_EDIT, edit.note())) {
            for (int from = 0; from < records.size(); from += CHUNK) {
                List<BulkRecord> chunk = records.subList(from, Math.min(from + CHUNK, records.size()));
                attempt(chunk, part -> written(part, edit, reading, change, tally), tally);
                progress.split(chunk.size());
            }
            progress.checkCanceled();
            return tally.report(change.done());
        }
    }

    private static List<BulkRecord> targets(BulkRecords reading, IProgressMonitor monitor) {
        List<BulkRecord> targets = new ArrayList<>();
        for (Iterator<BulkRecord> records = reading.read(monitor); records.hasNext(); ) {
            requireWanted(monitor);
            BulkRecord read = records.next();
            targets.add(new BulkRecord(read.kind(), read.id(), read.cardId(), read.name(), read.version(), Map.of()));
        }
        return targets;
    }

    private static Runnable written(
            List<BulkRecord> records, BulkEdit edit, BulkRecords reading, BulkChange change, BulkTally tally) {
        List<RecordEdit> edits = records.stream().map(record -> now(record, edit, reading).edit(edit)).toList();
        List<Outcome> outcomes = change.write(edits);
        return () -> outcomes.forEach(outcome -> {
            if (outcome == Outcome.UNCHANGED) {
                tally.unchanged(1);
            } else {
                tally.changed();
            }
        });
    }

    /** Choices are ticked beside what is ticked at this moment. */
    private static BulkRecord now(BulkRecord record, BulkEdit edit, BulkRecords reading) {
        return edit.isRelative() ? reading.again(record.id()).orElse(record) : record;
    }

    /**
     * Does something with records, all or none of them; where that is refused, with those of them alone that are not to blame.
     *
     * @param work hands out what is counted once it went well
     */
    private void attempt(List<BulkRecord> records, Function<List<BulkRecord>, Runnable> work, BulkTally tally) {
        if (records.isEmpty()) {
            return;
        }
        try {
            work.apply(records).run();
        } catch (InvalidCardException e) {
            Map<Long, Sentence> faults = faults(e, records);
            if (faults.isEmpty()) {
                halve(records, work, tally, e);
            } else {
                records.stream()
                        .filter(record -> faults.containsKey(record.id()))
                        .forEach(record -> tally.refused(record, faults.get(record.id())));
                attempt(records.stream().filter(record -> !faults.containsKey(record.id())).toList(), work, tally);
            }
        } catch (UnavailableException ends) {
            throw ends;
        } catch (KartotekException e) {
            halve(records, work, tally, e);
        }
    }

    private static Map<Long, Sentence> faults(InvalidCardException e, List<BulkRecord> records) {
        Map<Long, Sentence> faults = new HashMap<>();
        for (InvalidCardException.Finding finding : e.findings()) {
            if (finding.kind() == records.getFirst().kind()) {
                faults.merge(finding.id(), finding.sentence(), Sentence::then);
            }
        }
        faults.keySet().retainAll(records.stream().map(BulkRecord::id).toList());
        return faults;
    }

    /** Looks for the one that is refused. What is wrong with the machine is wrong with all of them. */
    private void halve(
            List<BulkRecord> records, Function<List<BulkRecord>, Runnable> work, BulkTally tally, KartotekException refusal) {
        if (refusal.getCause() != null) {
            throw refusal;
        }
        if (records.size() == 1) {
            tally.refused(records.getFirst(), refusal.sentence());
            return;
        }
        int middle = records.size() / 2;
        attempt(List.copyOf(records.subList(0, middle)), work, tally);
        attempt(List.copyOf(records.subList(middle, records.size())), work, tally);
    }
}
