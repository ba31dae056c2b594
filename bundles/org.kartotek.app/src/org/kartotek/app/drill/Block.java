/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.drill;

import java.util.List;

/**
 * The longest time within an action that the thread of the window did not answer.
 *
 * @param action what the user did
 * @param eventMillis of the longest single event, after which a key would have been heard
 * @param millis from one sign of life to the next, until all was done and drawn
 * @param busyMillis what of it the thread itself had computed; it waited for the rest
 * @param seen what it did meanwhile, looked at again and again; empty for short ones
 */
record Block(String action, double eventMillis, double millis, double busyMillis, List<StackTraceElement[]> seen) {}
