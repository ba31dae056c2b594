/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

/**
 * How fast cards were written.
 *
 * @param what was written
 * @param role for whom
 * @param ours cards per second through a change set
 * @param raw cards per second with raw batches of the same rows
 */
record Throughput(String what, String role, double ours, double raw) {

    /** What part of the raw speed ours is. */
    double share() {
        return ours / raw;
    }
}
