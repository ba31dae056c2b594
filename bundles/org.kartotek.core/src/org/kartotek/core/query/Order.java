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
 * One step of the order of a result. The id decides last, in the direction of the last step; a field that comes again decides
 * nothing.
 */
public record Order(FieldPath field, boolean descending) {}
