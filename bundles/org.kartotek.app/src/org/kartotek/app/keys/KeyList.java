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
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;

/** The keys of the window as they are bound now, and those that belong to lists and fields. */
final class KeyList {
    private final IBindingService bindings;

    /** A key and what it does. */
    record Entry(String key, String deed) {}

    KeyList(IBindingService bindings) {
        this.bindings = bindings;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Arrays.stream(bindings.getBindings())
                .filter(binding -> NamedCommands.SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null)
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
            return new Entry(binding.getTriggerSequence().format(), NamedCommands.deed(command));
        } catch (NotDefinedException e) {
            throw new IllegalStateException("a key is bound to a command that is not there: " + command.getId(), e);
        }
    }
}
