/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.sales;

/**
 * What was issued, in words.
 *
 * @param id of the record
 * @param number as printed
 * @param total with its currency; empty where it could not be read
 */
public record IssuedPaper(long id, String number, String total) {}
