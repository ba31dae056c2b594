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
import java.util.Locale;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseHeldException;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;

/** Tells what somebody who helps wants to know, and nothing about customers. */
public final class DoctorCommand implements Command {
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE_SPACE = 500;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("doctor", "tell about program, system and database, for those who help")
                .withDetails("What it prints holds no data of customers and can be sent along with a question.");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        line(context, "Kartotek", ProgramVersion.text());
        line(context, "Java", Runtime.version() + ", " + System.getProperty("java.vendor"));
        line(context, "System", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch"));
        line(context, "Processors", Runtime.getRuntime().availableProcessors() + ", memory for the program at most "
                + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
        line(context, "Language", Locale.getDefault().toLanguageTag() + ", " + ZoneId.systemDefault() + ", " + Charset.defaultCharset());
        line(context, "Fonts", fonts());
        boolean sound = database(context);
        return sound ? ExitCode.OK : ExitCode.FAILED;
    }

    private static boolean database(CommandContext context) {
        line(context, "Database", place(context.location()));
        boolean space = !(context.location() instanceof DatabaseLocation.Embedded embedded) || disk(context, embedded.folder());
        try {
            CardIndex index = context.index();
            line(context, "State", "opened, tables of version " + index.schemaVersion() + ", "
                    + index.catalogue(index.session()).allFields().size() + " fields, catalogue version "
                    + index.catalogue(index.session()).version());
            return space;
        } catch (DatabaseHeldException held) {
            line(context, "State", "open in another program" + (held.channel().isPresent() ? ", which takes commands" : ""));
            return space;
        } catch (KartotekException refused) {
            line(context, "State", anonymous(refused.getMessage()));
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
            line(context, "Free space", free + " MB" + (free < LITTLE_SPACE ? ", which is little" : ""));
            return free >= LITTLE_SPACE;
        } catch (IOException unknown) {
            line(context, "Free space", "not known");
            return true;
        }
    }

    private static String place(DatabaseLocation location) {
        return switch (location) {
            case DatabaseLocation.Embedded embedded -> anonymous(embedded.folder().toString()) + " (embedded)";
            case DatabaseLocation.Server server -> server.url().replaceAll("\\?.*", "") + " (PostgreSQL)";
        };
    }

    /** The name of the user's directory is a personal datum. */
    private static String anonymous(String text) {
        return text.replace(System.getProperty("user.home"), "~");
    }

    private static String fonts() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length
                    + " families on this computer; reports bring their own";
        } catch (RuntimeException | LinkageError none) {
            return "none on this computer; reports bring their own";
        }
    }

    private static void line(CommandContext context, String label, String text) {
        context.out().println(label + " ".repeat(12 - label.length()) + text);
    }
}
