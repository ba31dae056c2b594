/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;

/**
 * What the cards of a file are made of.
 *
 * @param fields of the customer that the file may say something of
 * @param parts whether it says something of contacts, addresses or contact points
 * @param key the field by which its cards are found, or empty where it does not say that field
 * @param ignored what of the file is not imported, as the file calls it
 */
record Shape(List<Field> fields, boolean parts, Optional<Field> key, List<String> ignored) {}
