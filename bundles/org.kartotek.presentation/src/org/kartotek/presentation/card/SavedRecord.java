/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Optional;

/**
 * A record that was saved, as it was read again afterwards.
 *
 * @param record as it is now, or empty where the session does not see it any more or it could not be read
 * @param unread why it could not be read, or empty
 */
public record SavedRecord(Optional<ReadRecord> record, Optional<RuntimeException> unread) {}
