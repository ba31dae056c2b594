/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

/**
 * Where one way of reading becomes better than another, see {@code docs/adr/0007-search-plans.md}. They decide how fast an answer
 * comes, never which one.
 *
 * @param listed the most ids that a statement lists; among more of them each row is looked up
 * @param common what more cards than this fulfil is not rare
 * @param shared what more cards than this fulfil is asked of each card of a list, instead of reading them, where nothing is rare
 * @param few the most cards of a role that are sorted for each page instead of walking the list of all
 * @param distance of the marks that divide a list, in rows
 * @param patience pieces of a list that are walked before what the indexes say is read
 * @param merged the most scopes of a role whose lists are walked side by side instead of the list of all
 */
public record PlanSizes(int listed, int common, int shared, int few, int distance, int patience, int merged) {
    /** As measured. */
    public static final PlanSizes USUAL = new PlanSizes(512, 5_000, 20_000, 2_000, 500, 2, 50);
}
