/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.pick;

import org.kartotek.ui.theme.Icon;

/**
 * A line to pick.
 *
 * @param icon what sort of thing it is
 * @param title what it is
 * @param detail what tells it from others; stands to the right in quieter words
 */
public record PickRow(Icon icon, String title, String detail) {}
