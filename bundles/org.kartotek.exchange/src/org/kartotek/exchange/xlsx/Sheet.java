/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

/**
 * A sheet of a workbook.
 *
 * @param name on its tab
 * @param id by which the workbook finds it
 * @param hidden whether its tab is hidden
 */
record Sheet(String name, String id, boolean hidden) {}
