/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

/**
 * Where a page of an ordered result begins or ends: the place of one row in the order. Valid for the query and session
 * that it came from.
 *
 * @param sortKey of the row in the query's order; empty where the order is by id alone
 * @param id of the row
 */
public record PageKey(String sortKey, long id) {}
