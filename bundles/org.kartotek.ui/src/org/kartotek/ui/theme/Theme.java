/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours, fonts and icons for one part of the window; they go when its control goes. */
public final class Theme {
    /** The grid: every distance is a multiple of it, in pixels. */
    public static final int UNIT = 8;

    private static final int HEAD_POINTS = 6;
    private static final int SECTION_POINTS = 1;

    private final Dress dress;
    private final LocalResourceManager resources;

    /** @param owner the control whose disposal frees fonts and icons */
    public Theme(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        dress = Dress.of(owner.getDisplay());
    }

    /** The colours of this moment: the user may change them while the window is open. */
    public Palette palette() {
        return dress.palette();
    }

    public Color color(RGB rgb) {
        return new Color(rgb);
    }

    /** What is typed and read. */
    public Font content() {
        return JFaceResources.getDefaultFont();
    }

    /** Labels and hints. */
    public Font small() {
        return font(0, SWT.NORMAL);
    }

    public Font strong() {
        return font(0, SWT.BOLD);
    }

    /** Titles of sections. */
    public Font section() {
        return font(SECTION_POINTS, SWT.BOLD);
    }

    /** Who or what a page is about. */
    public Font head() {
        return font(HEAD_POINTS, SWT.NORMAL);
    }

    private Font font(int larger, int style) {
        return resources.create(FontDescriptor.createFrom(content()).increaseHeight(larger).setStyle(style));
    }

    public Image icon(Icon icon) {
        return image(icon.descriptor());
    }

    /** The same image for descriptors that are equal. */
    public Image image(ImageDescriptor descriptor) {
        return resources.create(descriptor);
    }
}
