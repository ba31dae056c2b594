/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Option;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.UnknownNameException;

/** The option that says of what kind of record a command is. */
public final class KindOption {
    /** The name of the option. */
    public static final String KEY = "kind";
    /** For the help. */
    public static final Option OPTION = Option.value(KEY, "KIND", Messages.KIND_OPTION.with(Kind.words()));

    private KindOption() {}

    /** @throws UnknownNameException where there is no such kind */
    public static Kind of(Arguments arguments) {
        String name = arguments.value(KEY).orElse(Kind.CUSTOMER.word());
        return Kind.byName(name).orElseThrow(() -> new UnknownNameException(Messages.NO_KIND, name, Kind.words()));
    }

    /** @throws UnknownNameException where there is no such kind for the reader of the catalogue */
    public static Kind of(Arguments arguments, Catalogue catalogue) {
        String name = arguments.value(KEY).orElse(Kind.CUSTOMER.word());
        return Kind.byName(name)
                .filter(kind -> !catalogue.fields(kind).isEmpty())
                .orElseThrow(() -> new UnknownNameException(Messages.NO_KIND, name, Kind.words()));
    }
}
