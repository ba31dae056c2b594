/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.nio.file.Path;
import java.util.List;

/** Saved mappings: readable text files in a folder of the user's. Any thread but that of the user interface. */
public interface ImportMappings {
    /** Name of the folder below the user's own data. */
    String FOLDER = "mappings";

    /** What the files end with. */
    String ENDING = ".mapping.txt";

    /** Names of the mappings in a folder, in alphabetical order; none where there is no such folder. */
    List<String> names(Path folder);

    /**
     * @param name of a mapping in the folder
     * @throws org.kartotek.core.problem.UnknownNameException where there is none of that name
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be read, or a line of it makes no sense
     */
    ImportMapping named(Path folder, String name);

    /**
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be read, or a line of it makes no sense
     */
    ImportMapping read(Path file);

    /**
     * Writes a mapping under a name, in place of a former one.
     *
     * @throws org.kartotek.core.problem.KartotekException where it cannot be written, or the name is none for a file
     */
    void save(Path folder, String name, ImportMapping mapping);
}
