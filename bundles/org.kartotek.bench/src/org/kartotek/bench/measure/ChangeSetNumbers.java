/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

/** Gives the change sets that raw statements write into the copy their ids. */
final class ChangeSetNumbers {
    /** Far above those that are copied from ours. */
    private long last = 1_000_000_000;

    long next() {
        return ++last;
    }
}
