/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.keys.IBindingService;

/** Gives commands other keys; the workbench keeps them. */
final class KeyChange {
    private final IBindingService bindings;

    KeyChange(IBindingService bindings) {
        this.bindings = bindings;
    }

    /** The key that a command has now; empty where it was taken away. */
    Optional<Binding> now(String command) {
        List<Binding> all = of(command);
        return all.stream()
                .filter(binding -> binding.getType() == Binding.USER)
                .findFirst()
                .or(() -> all.stream().filter(binding -> !isTakenAway(binding)).findFirst());
    }

    private List<Binding> of(String command) {
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> NamedCommands.SCHEME.equals(binding.getSchemeId()))
                .filter(binding -> command.equals(commandOf(binding)))
                .toList();
    }

    private static String commandOf(Binding binding) {
        ParameterizedCommand command = binding.getParameterizedCommand();
        return command == null ? "" : command.getId();
    }

    private boolean isTakenAway(Binding binding) {
        return Arrays.stream(bindings.getBindings())
                .anyMatch(other -> other.getType() == Binding.USER
                        && other.getParameterizedCommand() == null
                        && other.getTriggerSequence().equals(binding.getTriggerSequence()));
    }

    /** Which other command has a key now. */
    Optional<Binding> takenBy(KeySequence key, String command) {
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> NamedCommands.SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null)
                .filter(binding -> binding.getTriggerSequence().equals(key) && !commandOf(binding).equals(command))
                .filter(binding -> binding.getType() == Binding.USER || !isTakenAway(binding))
                .findFirst();
    }

    /**
     * Gives a command a key instead of the one that it has.
     *
     * @throws IOException where the workbench cannot keep it
     */
    void set(String command, KeySequence key) throws IOException {
        Binding standard = standard(command);
        List<Binding> changed = without(command, standard);
        if (!standard.getTriggerSequence().equals(key)) {
            changed.add(user((KeySequence) standard.getTriggerSequence(), null, standard));
            changed.add(user(key, standard.getParameterizedCommand(), standard));
        }
        save(changed);
    }

    /**
     * Gives a command the key back that it comes with.
     *
     * @throws IOException where the workbench cannot keep it
     */
    void reset(String command) throws IOException {
        save(without(command, standard(command)));
    }

    private Binding standard(String command) {
        return of(command).stream()
                .filter(binding -> binding.getType() == Binding.SYSTEM)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a command without a key: " + command));
    }

    /** All keys, without what the user changed of this command. */
    private List<Binding> without(String command, Binding standard) {
        List<Binding> kept = new ArrayList<>();
        for (Binding binding : bindings.getBindings()) {
            boolean taken = binding.getParameterizedCommand() == null
                    && binding.getTriggerSequence().equals(standard.getTriggerSequence());
            boolean changed = binding.getType() == Binding.USER && (taken || commandOf(binding).equals(command));
            if (!changed) {
                kept.add(binding);
            }
        }
        return kept;
    }

    private static Binding user(KeySequence key, ParameterizedCommand command, Binding like) {
        return new KeyBinding(key, command, like.getSchemeId(), like.getContextId(), null, null, null, Binding.USER);
    }

    private void save(List<Binding> all) throws IOException {
        bindings.savePreferences(bindings.getActiveScheme(), all.toArray(Binding[]::new));
    }
}
