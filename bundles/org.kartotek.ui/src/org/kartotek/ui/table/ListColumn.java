/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

/**
 * A column of a list.
 *
 * @param key names it
 * @param label heads it
 * @param leastWidth below which it is left out rather than squeezed, in pixels
 * @param weight its share of the width that is left over
 * @param sortable whether a click on its head orders the list by it
 */
public record ListColumn(String key, String label, int leastWidth, int weight, boolean sortable) {}
