/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseHeldException;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** Tells what somebody who helps wants to know, and nothing about customers. */
public final class DoctorCommand implements Command {
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE_SPACE = 500;
    private static final int LABEL_WIDTH = 16;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("doctor", Messages.DOCTOR)
                .withDetails(Messages.DOCTOR_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        line(context, Sentence.verbatim("Kartotek"), Sentence.verbatim(ProgramVersion.text()));
        line(context, Sentence.verbatim("Java"), listed(Runtime.version(), System.getProperty("java.vendor")));
        line(
                context,
                Messages.SYSTEM,
                listed(
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        System.getProperty("os.arch")));
        Runtime runtime = Runtime.getRuntime();
        line(
                context,
                Messages.PROCESSORS,
                Messages.PROCESSORS_HERE.with(runtime.availableProcessors(), runtime.maxMemory() / MEGABYTE));
        line(
                context,
                Messages.LANGUAGE,
                listed(context.locale().toLanguageTag(), ZoneId.systemDefault(), Charset.defaultCharset()));
        line(context, Messages.FONTS, fonts());
        boolean sound = database(context);
        return sound ? ExitCode.OK : ExitCode.FAILED;
    }

    private static boolean database(CommandContext context) {
        line(context, Messages.DATABASE, place(context.location()));
        boolean space = !(context.location() instanceof DatabaseLocation.Embedded embedded) || disk(context, embedded.folder());
        try {
            CardIndex index = context.index();
            Catalogue catalogue = index.catalogue(index.session());
            line(
                    context,
                    Messages.STATE,
                    Messages.OPENED.with(index.schemaVersion(), catalogue.allFields().size(), catalogue.version()));
            return space;
        } catch (DatabaseHeldException held) {
            line(
                    context,
                    Messages.STATE,
                    held.channel().isPresent() ? Messages.OPEN_ELSEWHERE_TAKING : Messages.OPEN_ELSEWHERE);
            return space;
        } catch (KartotekException refused) {
            String said = anonymous(refused.sentence().in(context.locale()));
            line(context, Messages.STATE, Sentence.verbatim(said));
            return false;
        }
    }

    private static boolean disk(CommandContext context, Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            long free = Files.getFileStore(existing).getUsableSpace() / MEGABYTE;
            Messages megabytes = free < LITTLE_SPACE ? Messages.MEGABYTES_LITTLE : Messages.MEGABYTES;
            line(context, Messages.FREE_SPACE, megabytes.with(free));
            return free >= LITTLE_SPACE;
        } catch (IOException unknown) {
            line(context, Messages.FREE_SPACE, Messages.NOT_KNOWN);
            return true;
        }
    }

    private static Sentence place(DatabaseLocation location) {
        return switch (location) {
            case DatabaseLocation.Embedded embedded ->
                Messages.EMBEDDED.with(anonymous(embedded.folder().toString()));
            case DatabaseLocation.Server server ->
                Sentence.verbatim(server.url().replaceAll("\\?.*", "") + " (PostgreSQL)");
        };
    }

    /** The name of the user's directory is a personal datum. */
    private static String anonymous(String text) {
        return text.replace(System.getProperty("user.home"), "~");
    }

    private static Sentence fonts() {
        try {
            GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
            return Messages.FONTS_HERE.with(environment.getAvailableFontFamilyNames().length);
        } catch (RuntimeException | LinkageError none) {
            return Messages.FONTS_NONE;
        }
    }

    private static Sentence listed(Object... parts) {
        return Sentence.verbatim(Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static void line(CommandContext context, Sentence label, Sentence text) {
        context.out().printf("%-" + LABEL_WIDTH + "s%s%n", label.in(context.locale()), text.in(context.locale()));
    }
}
