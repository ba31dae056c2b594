/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.TransformerException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the classes of the entities come from, and the hook by which the provider weaves them when they are loaded. Without weaving
 * reading takes several times as long, and every lazy reference is read at once. Outside of OSGi, as in plain tests, nothing is woven.
 */
final class ModelClasses implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ModelClasses.class);
    private static final String MODEL = "org.kartotek.model";

    private final Bundle own = FrameworkUtil.getBundle(ModelClasses.class);
    private final Bundle model = own == null ? null : find(own);
    private final List<String> names = EntityMapping.classNames();
    private ServiceRegistration<WeavingHook> hook;

    private static Bundle find(Bundle own) {
        return Arrays.stream(own.getBundleContext().getBundles())
                .filter(bundle -> MODEL.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether classes can be woven here. */
    boolean canWeave() {
        return model != null;
    }

    ClassLoader loader() {
        return model == null
                ? ModelClasses.class.getClassLoader()
                : model.adapt(BundleWiring.class).getClassLoader();
    }

    /** Where the classes lie. */
    URL root() {
        return model == null ? folderOfClasses() : model.getEntry("/");
    }

    private URL folderOfClasses() {
        String path = path(names.getFirst());
        String url = loader().getResource(path).toString();
        try {
            return URI.create(url.substring(0, url.length() - path.length())).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(String className) {
        return className.replace('.', '/') + ".class";
    }

    private URL resource(String className) {
        return model == null ? loader().getResource(path(className)) : model.getResource(path(className));
    }

    /** A loader in which the provider looks at the classes before they are loaded for good, since a loaded class cannot be woven. */
    ClassLoader temporaryLoader() {
        return new TemporaryLoader(loader());
    }

    /** Has the classes woven from now on. */
    void weaveWith(ClassTransformer transformer) {
        if (canWeave()) {
            WeavingHook weaving = woven -> weave(woven, transformer);
            hook = own.getBundleContext().registerService(WeavingHook.class, weaving, null);
        }
    }

    private void weave(WovenClass woven, ClassTransformer transformer) {
        if (woven.getBundleWiring().getBundle() != model || !names.contains(woven.getClassName())) {
            return;
        }
        try {
            byte[] bytes = transformer.transform(
                    woven.getBundleWiring().getClassLoader(),
                    woven.getClassName().replace('.', '/'),
                    null,
                    woven.getProtectionDomain(),
                    woven.getBytes());
            if (bytes != null) {
                woven.setBytes(bytes);
            }
        } catch (TransformerException e) {
            // it still works, only slower
            LOG.warn("{} was not woven", woven.getClassName(), e);
        }
    }

    /** Ends weaving, after all classes are loaded. */
    @Override
    public void close() {
        if (hook != null) {
            hook.unregister();
            hook = null;
        }
    }

    private final class TemporaryLoader extends ClassLoader {
        TemporaryLoader(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!names.contains(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = resource(name).openStream()) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
