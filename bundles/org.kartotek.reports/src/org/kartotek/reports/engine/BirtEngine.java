/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.logging.Level;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.kartotek.core.file.TemporaryFolder;
import org.osgi.framework.Bundle;

/**
 * The one report engine of the process. It starts when the first report is run, which takes a second or two; only reports wait for
 * it. Thread-safe.
 */
public final class BirtEngine implements AutoCloseable {
    private static final String FONTS = "fontsConfig.xml";

    private final Bundle bundle;
    private IReportEngine engine;
    private TemporaryFolder temporary;

    /** @param bundle that holds the designs, their texts and {@code fontsConfig.xml} */
    public BirtEngine(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Reads a design of the bundle. The caller may change it; the next call reads it anew.
     *
     * @param name of a file in {@link DesignResources#FOLDER}
     */
    public IReportRunnable open(String name) throws BirtException, IOException {
        URL design = new DesignResources(bundle).entry(name);
        if (design == null) {
            throw new IOException("the bundle has no design " + name);
        }
        try (InputStream text = design.openStream()) {
            return started().openReportDesign(name, text);
        }
    }

    /** A task that runs a design once; the caller closes it. */
    public IRunAndRenderTask task(IReportRunnable design) throws BirtException, IOException {
        return started().createRunAndRenderTask(design);
    }

    private synchronized IReportEngine started() throws BirtException, IOException {
        if (engine == null) {
            TemporaryFolder.removeLeftovers();
            temporary = TemporaryFolder.create();
            EngineConfig configuration = configuration(temporary);
            Platform.startup(configuration);
            LiberationFonts.register();
            engine = factory().createReportEngine(configuration);
        }
        return engine;
    }

    private static IReportEngineFactory factory() throws EngineException {
        Object factory = Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        if (factory instanceof IReportEngineFactory found) {
            return found;
        }
        throw new EngineException("org.eclipse.birt.report.engine is not installed");
    }

    /** BIRT's own log is off: its messages quote values from the cards. Failures are logged by the one who runs the report. */
    private EngineConfig configuration(TemporaryFolder folder) {
        EngineConfig configuration = new EngineConfig();
        configuration.setLogConfig(null, Level.OFF);
        configuration.setTempDir(folder.path().toString());
        configuration.setResourceLocator(new DesignResources(bundle));
        configuration.setFontConfig(bundle.getEntry(FONTS));
        return configuration;
    }

    /** Stops the engine where it was started; runs that go on end with an error. */
    @Override
    public synchronized void close() throws IOException {
        if (engine != null) {
            engine.destroy();
            engine = null;
            temporary.close();
        }
    }
}
