/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

/**
 * The card that a part of the window shows, for commands that do something with it.
 *
 * @param name who it is
 */
public record ShownCard(long id, String name) {}
