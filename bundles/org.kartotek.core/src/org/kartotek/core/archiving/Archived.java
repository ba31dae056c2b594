/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.archiving;

/**
 * What was done with a card and what hangs on it.
 *
 * @param changeSet id of the change set
 * @param handled how many records were archived or moved; their lines are not counted
 * @param stayed how many stay with the card although they were to go elsewhere: invoices, and what they are about
 */
public record Archived(long changeSet, long handled, long stayed) {}
