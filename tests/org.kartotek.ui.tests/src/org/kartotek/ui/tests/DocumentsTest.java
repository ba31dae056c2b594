/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.document.NewDocument;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;

/** Documents come onto a card in the whole program. */
class DocumentsTest extends WindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void openACard() {
        run(CommandIds.NEXT);
        Widgets.until("a card", () -> editor().isPresent() && Widgets.find(shell, "document.pane").isPresent());
    }

    private Optional<CardEditor> editor() {
        return window.getActivePage().getActiveEditor() instanceof CardEditor open && open.model().isPresent()
                ? Optional.of(open)
                : Optional.empty();
    }

    private List<RecordModel> documents() {
        return editor().flatMap(CardEditor::model).flatMap(model -> model.parts(Kind.DOCUMENT)).map(PartList::records).orElse(List.of());
    }

    private boolean isThere(String name) {
        return documents().stream().anyMatch(each -> each.shown("name").equals(name));
    }

    @Test
    void aLinkIsTypedInPlace() {
        click("document.link");
        ((Text) Widgets.get(shell, "document.link.address")).setText("javascript:alert(1)");
        click("document.link.add");
        assertTrue(Widgets.find(shell, "document.link.add").isPresent());
        ((Text) Widgets.get(shell, "document.link.address")).setText("example.org/prices");
        ((Text) Widgets.get(shell, "document.link.title")).setText("Prices");
        click("document.link.add");
        Widgets.until("the link", () -> isThere("Prices"));
        assertFalse(Widgets.find(shell, "document.link.add").isPresent());
    }

    @Test
    void filesAreTakenFromTheClipboard() throws IOException {
        Path file = Files.writeString(folder.resolve("Offer 2026.txt"), "offer");
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {new String[] {file.toString()}}, new Transfer[] {FileTransfer.getInstance()});
        click("document.paste");
        Widgets.until("the file", () -> isThere("Offer 2026.txt"));
        clipboard.dispose();
        assertFalse(editor().orElseThrow().isDirty());
    }

    @Test
    void theHeadShowsThePicture() {
        CardIndex index = desk.index().orElseThrow();
        NewDocument logo = NewDocument.file("logo.png", Optional.empty(), DocumentContent.of(picture())).typed(NewDocument.PICTURE);
        index.documents().add(index.session(), editor().orElseThrow().cardId(), List.of(logo));
        Widgets.until("the picture", () -> Widgets.find(shell, "card.picture").filter(each -> each.isVisible()).isPresent());
        Label picture = (Label) Widgets.get(shell, "card.picture");
        assertEquals(48, picture.getImage().getBounds().height);
    }

    private static byte[] picture() {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageData(300, 300, 24, new PaletteData(0xff0000, 0xff00, 0xff))};
        loader.data[0].setPixel(1, 1, loader.data[0].palette.getPixel(new RGB(255, 0, 0)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }
}
