/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.audit;

import java.time.Instant;

/**
 * One entry of the audit log: ids, names of forms and numbers, never a value of a card.
 *
 * @param id from 1 on without gaps
 * @param at when, to the millisecond
 * @param login who
 * @param event key of the event; a newer program may have others
 * @param subject what it was about
 * @param amount of records, or of attempts
 * @param chain digest of this entry and of the chain of the one before
 */
public record AuditEntry(long id, Instant at, String login, String event, String subject, long amount, String chain) {}
