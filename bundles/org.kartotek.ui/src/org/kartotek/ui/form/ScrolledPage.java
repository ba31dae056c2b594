/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.ui.theme.Theme;

/** A page that scrolls down and never sideways, and follows the focus. */
public final class ScrolledPage {
    private static final int STEP = 5 * Theme.UNIT;
    /** Key of the data by which a control is known that was taken off a page. */
    private static final String GONE = "org.kartotek.gone";

    private final ScrolledComposite scroll;
    private final Composite content;

    public ScrolledPage(Composite parent, Theme theme) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(STEP);
        scroll.setBackground(theme.color(theme.palette().page()));
        content = new Grown(scroll);
        content.setBackground(scroll.getBackground());
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, e -> measure(false));
    }

    /** Content whose layout tells the page how high it is now. */
    private final class Grown extends Composite {
        Grown(Composite parent) {
            super(parent, SWT.NONE);
            GridLayout layout = new GridLayout(1, false);
            layout.marginWidth = 3 * Theme.UNIT;
            layout.marginHeight = 2 * Theme.UNIT;
            layout.verticalSpacing = 2 * Theme.UNIT;
            setLayout(layout);
        }

        @Override
        public void layout(boolean changed, boolean all) {
            super.layout(changed, all);
            measure(false);
        }

        @Override
        public void requestLayout() {
            super.requestLayout();
            measure();
        }
    }

    /** The content's height at the width there is; to be called after something grew. */
    public void measure() {
        measure(true);
    }

    /** @param grown whether what was measured before holds no more; a layout has measured anew what it laid out */
    private void measure(boolean grown) {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT, grown).y);
        }
    }

    /** Takes off what is on the page: out of sight at once, and apart piece by piece, because that takes long. */
    public void clear() {
        Pieces pieces = new Pieces(content);
        for (Control each : content.getChildren()) {
            if (each.getData(GONE) == null) {
                hide(each);
                if (each instanceof Composite inner) {
                    // its layouts may count on children that are taken away
                    inner.setLayoutDeferred(true);
                    Arrays.stream(inner.getChildren()).forEach(child -> pieces.add(child::dispose));
                }
                pieces.add(each::dispose);
            }
        }
        pieces.goOn();
    }

    private static void hide(Control control) {
        GridData place = control.getLayoutData() instanceof GridData data ? data : new GridData();
        place.exclude = true;
        control.setLayoutData(place);
        control.setData(GONE, Boolean.TRUE);
        control.setVisible(false);
    }

    /** Whether a control was disposed of or taken off its page. */
    public static boolean isGone(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each.isDisposed() || each.getData(GONE) != null) {
                return true;
            }
        }
        return false;
    }

    /** The outermost control, to lay out. */
    public Composite control() {
        return scroll;
    }

    /** Where the page is built; a grid of one column. */
    public Composite content() {
        return content;
    }
}
