/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kartotek.core.problem.KartotekException;

/** Reads parts of an archive into memory, and neither large ones nor too many. What an archive says of their sizes is not believed. One thread. */
public final class PartReader {
    private final ZipFile zip;
    private final int largestPart;
    private final int largestSum;
    private final Supplier<KartotekException> tooLarge;
    private int sum;

    /**
     * @param mostEntries the most parts that the archive may have
     * @param largestPart bytes of one part
     * @param largestSum bytes of all parts that are read
     * @param tooLarge what is thrown where there is more
     */
    public PartReader(ZipFile zip, int mostEntries, int largestPart, int largestSum, Supplier<KartotekException> tooLarge) {
        this.zip = zip;
        this.largestPart = largestPart;
        this.largestSum = largestSum;
        this.tooLarge = tooLarge;
        if (zip.size() > mostEntries) {
            throw tooLarge.get();
        }
    }

    /** The bytes of a part. */
    public byte[] read(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(largestPart + 1);
            if (bytes.length > largestPart || bytes.length > largestSum - sum) {
                throw tooLarge.get();
            }
            sum += bytes.length;
            return bytes;
        }
    }
}
