/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.time.Instant;

/**
 * One version of the content of a document.
 *
 * @param content digest of the bytes
 * @param size of the bytes
 * @param since when it became the content
 * @param login who brought it
 */
public record DocumentVersion(String content, long size, Instant since, String login) {}
