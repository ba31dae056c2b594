/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.csv;

import java.nio.charset.Charset;

/**
 * How a file is written.
 *
 * @param charset of the text
 * @param mark length of the byte order mark that the file begins with, or 0
 * @param separator between cells
 */
public record CsvDialect(Charset charset, int mark, char separator) {}
