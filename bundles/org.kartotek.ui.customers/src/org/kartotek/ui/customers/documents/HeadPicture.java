/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.documents.DocumentLine;
import org.kartotek.presentation.documents.SmallPicture;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;

/** The picture or logo in the head of a card: that of the newest document which is called one. */
public final class HeadPicture {
    private static final int WIDEST = 96;
    private static final int HIGHEST = 48;
    private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

    private final Label label;
    private final GridData place;
    private final Runnable changed;
    private Optional<String> shown = Optional.empty();
    private Image image;

    /**
     * @param parent with a grid; the picture takes no room while there is none
     * @param changed run when it comes or goes
     */
    public HeadPicture(Composite parent, int rows, Runnable changed) {
        this.changed = changed;
        label = new Label(parent, SWT.NONE);
        label.setBackground(parent.getBackground());
        label.setData(TestIds.KEY, "card.picture");
        SpokenName.give(label, Messages.picture);
        place = new GridData(SWT.CENTER, SWT.CENTER, false, false, 1, rows);
        place.exclude = true;
        label.setLayoutData(place);
        label.setVisible(false);
        label.addListener(SWT.Dispose, e -> free());
    }

    /** Whether there is a picture. */
    public boolean isShown() {
        return image != null;
    }

    /** Shows the picture of a card as it is now. */
    public void refresh(CardModel model, DocumentDeeds deeds) {
        Optional<String> wanted = model.parts(Kind.DOCUMENT).map(PartList::records).stream()
                .flatMap(records -> records.reversed().stream())
                .map(record -> new DocumentLine(record, Locale.ROOT))
                .filter(DocumentLine::isPicture)
                .findFirst()
                .flatMap(DocumentLine::content);
        if (!wanted.equals(shown)) {
            shown = wanted;
            wanted.ifPresentOrElse(
                    content -> deeds.picture(content, found -> {
                        if (!label.isDisposed() && shown.equals(wanted)) {
                            show(found);
                        }
                    }),
                    () -> show(Optional.empty()));
        }
    }

    private void show(Optional<SmallPicture> picture) {
        free();
        picture.ifPresent(each -> {
            ImageDataProvider data = zoom -> data(each.within(WIDEST * zoom / 100, HIGHEST * zoom / 100));
            image = new Image(label.getDisplay(), data);
        });
        label.setImage(image);
        place.exclude = image == null;
        label.setVisible(image != null);
        changed.run();
    }

    private static ImageData data(SmallPicture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), 24, COLOURS);
        data.alphaData = new byte[picture.width() * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                data.setPixel(x, y, picture.pixel(x, y) & 0xffffff);
                data.setAlpha(x, y, picture.pixel(x, y) >>> 24);
            }
        }
        return data;
    }

    private void free() {
        if (image != null) {
            label.setImage(null);
            image.dispose();
            image = null;
        }
    }
}
