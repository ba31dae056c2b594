/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.keys.IBindingService;

/** The keys of the window as they are bound now, and those that belong to lists and fields. */
final class KeyList {
    private static final String SCHEME = "org.kartotek.app.keys";

    /** The platform speaks English only; these are its commands in the words of the window. */
    private static final Map<String, String> PLATFORM = Map.of(
            IWorkbenchCommandConstants.FILE_SAVE, Messages.save,
            IWorkbenchCommandConstants.FILE_REVERT, Messages.revert,
            IWorkbenchCommandConstants.FILE_CLOSE, Messages.closeTab,
            IWorkbenchCommandConstants.FILE_EXIT, Messages.exit,
            "org.eclipse.ui.window.quickAccess", Messages.findCommand);

    private final IBindingService bindings;

    /** A key and what it does. */
    record Entry(String key, String deed) {}

    KeyList(IBindingService bindings) {
        this.bindings = bindings;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Arrays.stream(bindings.getBindings())
                .filter(binding -> SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null)
                .map(KeyList::entry)
                .distinct()
                .forEach(entries::add);
        entries.add(new Entry(Messages.keyEnter, Messages.open));
        entries.add(new Entry(Messages.keyEsc, Messages.back));
        entries.add(new Entry(Messages.keyDown, Messages.choices));
        return entries;
    }

    private static Entry entry(Binding binding) {
        Command command = binding.getParameterizedCommand().getCommand();
        try {
            String described = command.getDescription() == null ? command.getName() : command.getDescription();
            return new Entry(binding.getTriggerSequence().format(), PLATFORM.getOrDefault(command.getId(), described));
        } catch (NotDefinedException e) {
            throw new IllegalStateException("a key is bound to a command that is not there: " + command.getId(), e);
        }
    }
}
