/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import org.eclipse.osgi.util.NLS;
import org.kartotek.core.problem.KartotekException;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The services that other bundles offer, looked up once where the window is put together. */
final class Services {
    /** Components come up beside the application; in milliseconds. */
    private static final long PATIENCE = 20_000;

    private final BundleContext context;

    Services(BundleContext context) {
        this.context = context;
    }

    /**
     * @throws KartotekException where no bundle offers the service
     */
    <T> T get(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE);
            if (service == null) {
                throw new KartotekException(NLS.bind(Messages.partMissing, type.getSimpleName()));
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KartotekException(Messages.startInterrupted, e);
        }
    }
}
