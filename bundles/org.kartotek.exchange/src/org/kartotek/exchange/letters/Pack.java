/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.exchange.hostile.HarmlessXml;
import org.kartotek.exchange.hostile.PartReader;
import org.w3c.dom.Document;

/** The parts of a document, unpacked into memory; a template is small, or it is refused. Immutable. */
final class Pack {
    /** Tells what a document of LibreOffice is; it comes first, and is not compressed. */
    static final String MIMETYPE = "mimetype";

    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 32 << 20;
    private static final int LARGEST_SUM = 64 << 20;
    private static final int LARGEST_XML = 4 << 20;

    private final Path path;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Pack(Path path) {
        this.path = path;
    }

    /** @throws KartotekException where the file is no archive, damaged, or made to fill the memory */
    static Pack open(Path path) {
        Pack pack = new Pack(path);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            PartReader reader = new PartReader(zip, MOST_PARTS, LARGEST_PART, LARGEST_SUM, pack::tooLarge);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    pack.add(entry.getName(), reader.read(entry));
                }
            }
            return pack;
        } catch (IOException | IllegalArgumentException broken) {
            throw new KartotekException(Messages.NO_DOCUMENT.with(path.getFileName()), broken);
        }
    }

    /** Parts that the program itself has put together, in the order in which they are written. */
    static Pack of(String name, Map<String, byte[]> parts) {
        Pack pack = new Pack(Path.of(name));
        pack.parts.putAll(parts);
        return pack;
    }

    private void add(String name, byte[] bytes) {
        boolean leadsOut = name.startsWith("/") || name.contains("\\") || List.of(name.split("/")).contains("..");
        if (leadsOut || parts.put(name, bytes) != null) {
            throw damaged(null);
        }
    }

    private KartotekException tooLarge() {
        return new KartotekException(Messages.TOO_LARGE.with(path.getFileName()));
    }

    KartotekException damaged(Exception cause) {
        return new KartotekException(Messages.DAMAGED.with(path.getFileName()), cause);
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    byte[] bytes(String name) {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw damaged(null);
        }
        return bytes;
    }

    /** A part as a tree of its own, which the caller may change. */
    Document xml(String name) {
        byte[] bytes = bytes(name);
        if (bytes.length > LARGEST_XML) {
            throw tooLarge();
        }
        try {
            return HarmlessXml.parse(bytes);
        } catch (IOException broken) {
            throw damaged(broken);
        }
    }

    /** Writes a part as it is. */
    void copy(String name, ZipOutputStream out) throws IOException {
        byte[] bytes = bytes(name);
        ZipEntry entry = new ZipEntry(name);
        if (name.equals(MIMETYPE)) {
            store(entry, bytes);
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    /** The entry is written as it is, so that its type stands at a known place of the file. */
    static void store(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
    }
}
