/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.administration;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.kartotek.app.functions.Offered;
import org.kartotek.app.keys.KeyWords;

/** What an administrator does: the commands of one category, so that a new page is there as soon as its command is. */
final class AdministrationPages {
    private static final String CATEGORY = "org.kartotek.administration";

    private final IServiceLocator place;
    private final Locale locale;

    /**
     * @param place in which the commands run
     * @param locale in whose order they stand
     */
    AdministrationPages(IServiceLocator place, Locale locale) {
        this.place = place;
        this.locale = locale;
    }

    /** One of them, in the words of the user. */
    record Page(String command, String name, String deed, String key) {}

    /** Those that this user can open now; what he may not do is not there. */
    List<Page> pages() {
        Offered offered = new Offered(PlatformUI.getWorkbench());
        return Arrays.stream(place.getService(ICommandService.class).getDefinedCommands())
                .filter(command -> offered.has(command.getId()))
                .flatMap(command -> page(command).stream())
                .sorted(Comparator.comparing(Page::name, Collator.getInstance(locale)))
                .toList();
    }

    private Optional<Page> page(Command command) {
        try {
            if (!command.getCategory().getId().equals(CATEGORY) || !command.isEnabled()) {
                return Optional.empty();
            }
            TriggerSequence key = place.getService(IBindingService.class).getBestActiveBindingFor(command.getId());
            String words = key == null ? "" : KeyWords.of(key);
            return Optional.of(new Page(command.getId(), command.getName(), command.getDescription(), words));
        } catch (NotDefinedException e) {
            // taken away since the list was made
            return Optional.empty();
        }
    }
}
