/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.value.Value;

/** A field of a record and its values before and after. Derived fields have one too, but no row in the history. */
public record FieldChange(Field field, Value before, Value after) {}
