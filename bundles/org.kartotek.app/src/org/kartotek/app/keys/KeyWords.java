/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keys;

import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;

/** Keys as they are printed on the keyboards of the user's language, in the order in which everything else here names them. */
public final class KeyWords {
    private static final Map<Integer, String> NAMED = Map.of(
            (int) SWT.CR, Messages.keyEnter,
            (int) SWT.DEL, Messages.keyDelete,
            SWT.PAGE_UP, Messages.keyPageUp,
            SWT.PAGE_DOWN, Messages.keyPageDown);

    private KeyWords() {}

    /** A Mac has signs instead of words, and an order of its own. */
    public static String of(TriggerSequence sequence) {
        if (Util.isMac()) {
            return sequence.format();
        }
        return Arrays.stream(sequence.getTriggers())
                .map(KeyStroke.class::cast)
                .map(KeyWords::of)
                .collect(Collectors.joining(" "));
    }

    private static String of(KeyStroke stroke) {
        StringJoiner keys = new StringJoiner("+");
        addWhere(keys, stroke, SWT.CTRL, Messages.keyCtrl);
        addWhere(keys, stroke, SWT.ALT, Messages.keyAlt);
        addWhere(keys, stroke, SWT.SHIFT, Messages.keyShift);
        int key = stroke.getNaturalKey();
        String named = NAMED.get(key);
        return keys.add(named != null ? named : SWTKeySupport.getKeyFormatterForPlatform().format(key)).toString();
    }

    private static void addWhere(StringJoiner keys, KeyStroke stroke, int modifier, String word) {
        if ((stroke.getModifierKeys() & modifier) != 0) {
            keys.add(word);
        }
    }
}
