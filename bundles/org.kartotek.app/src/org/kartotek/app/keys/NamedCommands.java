/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keys;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.kartotek.app.functions.Offered;
import org.kartotek.core.text.Folding;
import org.kartotek.presentation.quick.Offer;

/** The commands of the window by the names that the user reads, and their keys. */
public final class NamedCommands {
    /** The scheme of this program's keys: a command without a key in it is not one of ours. */
    static final String SCHEME = "org.kartotek.app.keys";

    /** The platform speaks English only; these are its commands in the words of the window. */
    private static final Map<String, String> PLATFORM = Map.of(
            IWorkbenchCommandConstants.EDIT_UNDO, Messages.undo,
            IWorkbenchCommandConstants.EDIT_REDO, Messages.redo,
            IWorkbenchCommandConstants.FILE_SAVE, Messages.save,
            IWorkbenchCommandConstants.FILE_REVERT, Messages.revert,
            IWorkbenchCommandConstants.FILE_CLOSE, Messages.closeTab,
            IWorkbenchCommandConstants.FILE_EXIT, Messages.exit);

    /** What stands in the menus alone. */
    private static final List<String> WITHOUT_KEY = List.of("org.kartotek.app.reset");

    private static final String DRESS = "org.kartotek.ui.dress(org.eclipse.ui.commands.radioStateParameter=%s)";

    /** A command with its choice, as the workbench writes it, and what the user reads. */
    private static final Map<String, String> DRESSES = Map.of(
            DRESS.formatted("SYSTEM"), Messages.dressSystem,
            DRESS.formatted("LIGHT"), Messages.dressLight,
            DRESS.formatted("DARK"), Messages.dressDark);

    private final List<Offer.OfCommand> runnable;

    /**
     * Looks at the commands that can be run now, with the keys that they have now.
     *
     * @param place the window or site in which they run
     * @param locale in whose order they stand
     */
    public NamedCommands(IServiceLocator place, Locale locale) {
        IBindingService bindings = place.getService(IBindingService.class);
        ICommandService commands = place.getService(ICommandService.class);
        Offered offered = new Offered(PlatformUI.getWorkbench());
        Stream<String> withKey = Arrays.stream(bindings.getBindings())
                .filter(binding -> SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null)
                .map(binding -> binding.getParameterizedCommand().getCommand().getId());
        Stream<Offer.OfCommand> named = Stream.concat(withKey, WITHOUT_KEY.stream())
                .distinct()
                .filter(offered::has)
                .map(commands::getCommand)
                .filter(command -> command.isDefined() && command.isEnabled())
                .flatMap(command -> offer(command, bindings).stream());
        runnable = Stream.concat(named, DRESSES.entrySet().stream().map(each -> new Offer.OfCommand(each.getKey(), each.getValue(), "")))
                .sorted(Comparator.comparing(Offer.OfCommand::title, Collator.getInstance(locale)))
                .toList();
    }

    /** What a command does, in a sentence of the user's language. */
    static String deed(Command command) throws NotDefinedException {
        String described = command.getDescription() == null ? command.getName() : command.getDescription();
        return PLATFORM.getOrDefault(command.getId(), described);
    }

    private static String name(Command command) throws NotDefinedException {
        return PLATFORM.getOrDefault(command.getId(), command.getName());
    }

    /** Those of our commands that can be run and whose names have all the typed words, in order of name. */
    public List<Offer.OfCommand> matching(String typed) {
        List<String> words = Arrays.stream(Folding.fold(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
        return runnable.stream()
                .filter(offer -> words.stream().allMatch(Folding.fold(offer.title())::contains))
                .toList();
    }

    private static Optional<Offer.OfCommand> offer(Command command, IBindingService bindings) {
        try {
            TriggerSequence key = bindings.getBestActiveBindingFor(command.getId());
            return Optional.of(new Offer.OfCommand(command.getId(), name(command), key == null ? "" : KeyWords.of(key)));
        } catch (NotDefinedException e) {
            // taken away since the list was made
            return Optional.empty();
        }
    }
}
