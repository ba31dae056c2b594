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
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.kartotek.app.functions.Offered;

/** The keys of the window as they are bound now, and those that belong to lists and fields. */
final class KeyList {
    private final IBindingService bindings;
    private final KeyChange keys;
    private final Offered offered = new Offered(PlatformUI.getWorkbench());

    /**
     * A key and what it does.
     *
     * @param command whose key can be changed, or empty for a key that belongs to lists and fields
     */
    record Entry(String key, String deed, Optional<String> command) {}

    KeyList(IBindingService bindings) {
        this.bindings = bindings;
        this.keys = new KeyChange(bindings);
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Arrays.stream(bindings.getBindings())
                .filter(binding -> binding.getType() == Binding.SYSTEM && NamedCommands.SCHEME.equals(binding.getSchemeId()))
                .filter(binding -> binding.getParameterizedCommand() != null)
                .filter(binding -> offered.has(binding.getParameterizedCommand().getCommand().getId()))
                .map(this::entry)
                .distinct()
                .forEach(entries::add);
        entries.add(new Entry(Messages.keyEnter, Messages.open, Optional.empty()));
        entries.add(new Entry(Messages.keyEsc, Messages.back, Optional.empty()));
        entries.add(new Entry(Messages.keyDown, Messages.choices, Optional.empty()));
        return entries;
    }

    private Entry entry(Binding binding) {
        Command command = binding.getParameterizedCommand().getCommand();
        String key = keys.now(command.getId()).map(now -> KeyWords.of(now.getTriggerSequence())).orElse("");
        return new Entry(key, deed(command), Optional.of(command.getId()));
    }

    static String deed(Command command) {
        try {
            return NamedCommands.deed(command);
        } catch (NotDefinedException e) {
            throw new IllegalStateException("a key is bound to a command that is not there: " + command.getId(), e);
        }
    }
}
