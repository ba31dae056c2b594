/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.sales;

import java.util.function.Predicate;
import org.kartotek.presentation.card.RecordForm;

/**
 * Something that can be done with the record of a form.
 *
 * @param label a verb
 * @param tip says more, and which key does the same
 * @param testId names the button for tests
 * @param offered whether it can be done with what a form shows now
 */
public record SaleDeed(String label, String tip, String testId, Predicate<RecordForm> offered, Runnable deed) {}
