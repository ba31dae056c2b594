/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.kartotek.presentation.card.AddressCopy;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.PasteModel;
import org.kartotek.ui.form.Notice.Tone;

/** Takes the address of a card to the clipboard, and brings another one from there. */
final class AddressClipboard {
    private final CardPage page;
    private final CardModel model;

    AddressClipboard(CardPage page, CardModel model) {
        this.page = page;
        this.model = model;
    }

    void copy() {
        String block = AddressCopy.of(model);
        if (block.isEmpty()) {
            page.say(Tone.INFORMATION, Messages.noAddress);
            return;
        }
        Clipboard clipboard = new Clipboard(page.display());
        clipboard.setContents(new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        page.say(Tone.INFORMATION, Messages.addressCopied);
    }

    void paste() {
        PasteModel pasted = new PasteModel(model, clipboardText());
        if (pasted.isUnderstood()) {
            page.quiet();
            page.offer((parent, theme, away) -> new PastePane(parent, theme, pasted, away));
        } else {
            page.say(Tone.INFORMATION, pasted.isKnown() ? Messages.pasteNothingNew : Messages.nothingPasted);
        }
    }

    private String clipboardText() {
        Clipboard clipboard = new Clipboard(page.display());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text == null ? "" : text.toString();
    }
}
