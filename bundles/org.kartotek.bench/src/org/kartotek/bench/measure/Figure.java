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
 * One line of the result; times in milliseconds.
 *
 * @param operation what was done
 * @param role for whom
 * @param median half of the times were shorter
 * @param p95 95 percent of the times were shorter
 * @param rawMedian the same of raw statements
 * @param rawP95 the same of raw statements
 */
record Figure(String operation, String role, double median, double p95, double rawMedian, double rawP95) {

    double ratio() {
        return median / rawMedian;
    }
}
