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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.kartotek.core.text.Folding;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldLook.Presence;
import org.kartotek.ui.field.FieldSpec;

class FieldLineTest extends ShellTest {
    private final List<String> typed = new ArrayList<>();

    private FieldLine line(FieldSpec spec) {
        FieldLine line = new FieldLine(grid(FieldLine.COLUMNS), spec, theme, SWT.DEFAULT);
        line.onTyped(typed::add);
        show();
        return line;
    }

    @Test
    void tellsWhatIsTypedAndOnlyThat() {
        FieldLine line = line(FieldSpec.text("Company", "company"));
        line.show(FieldLook.of("Frankenversand"));
        assertEquals(List.of(), typed, "what is shown was not typed");
        text("company").setText("Franken");
        assertEquals(List.of("Franken"), typed);
    }

    @Test
    void showsWhatIsWrongUnderTheField() {
        FieldLine line = line(FieldSpec.text("E-mail", "email"));
        line.show(FieldLook.of("info@").withFinding(Optional.of("Write name@example.com.")));
        Label finding = labels().filter(label -> label.getText().startsWith("Write")).findFirst().orElseThrow();
        assertTrue(finding.getVisible());
        line.show(FieldLook.of("info@example.com"));
        assertFalse(finding.getVisible());
    }

    private Stream<Label> labels() {
        return Widgets.all(shell).filter(Label.class::isInstance).map(Label.class::cast);
    }

    @Test
    void takesBackAbsenceByErasing() {
        FieldLine line = line(FieldSpec.text("Fax", "fax"));
        line.show(new FieldLook("", Presence.ABSENT, "absent", false, Optional.empty()));
        press(text("fax"), SWT.DEL);
        assertEquals(List.of(""), typed);
    }

    @Test
    void marksAbsenceForWhoeverAsks() {
        FieldLine line = line(FieldSpec.text("Fax", "fax"));
        List<String> told = new ArrayList<>();
        line.onAbsent(() -> told.add("absent"));
        ((FieldLine) text("fax").getData(FieldLine.KEY)).toggleAbsent();
        assertEquals(List.of("absent"), told);
    }

    @Test
    void takesTheChoiceThatTypingLeadsTo() {
        line(FieldSpec.choice("Country", "country", () -> List.of("Denmark", "Germany", "Spain")));
        StyledText text = text("country");
        shell.forceActive();
        text.setFocus();
        Widgets.settle();
        press(text, SWT.ARROW_DOWN);
        press(text, SWT.ARROW_DOWN);
        press(text, SWT.ARROW_DOWN);
        traverse(text, SWT.TRAVERSE_TAB_NEXT);
        assertEquals("Germany", text.getText());
        assertEquals(List.of("Germany"), typed);
    }

    @Test
    void completesWhatWasTypedQuickly() {
        line(FieldSpec.choice("Country", "country", () -> List.of("Denmark", "Germany", "Spain")));
        StyledText text = text("country");
        text.setText("ger");
        traverse(text, SWT.TRAVERSE_TAB_NEXT);
        assertEquals("Germany", text.getText());
        text.setText("Atlantis");
        traverse(text, SWT.TRAVERSE_TAB_NEXT);
        assertEquals("Atlantis", text.getText(), "what is on no list is left to be put right");
    }

    @Test
    void takesWhatAnOpenListOffersWithoutLeaving() {
        FieldLine line = line(FieldSpec.choice("Kind", "kind", () -> List.of("Company", "Person")));
        StyledText text = text("kind");
        text.setText("p");
        line.settle();
        assertEquals("Person", text.getText());
        assertEquals("Person", typed.getLast());
    }

    @Test
    void knowsTheFocusOfTheLineInWhosePlaceItStands() {
        FieldLine former = line(FieldSpec.text("Company", "company"));
        former.input().notifyListeners(SWT.FocusIn, new Event());
        FieldLine other = line(FieldSpec.text("City", "city"));
        assertTrue(former.hadFocusLast());
        former.control().dispose();
        assertTrue(line(FieldSpec.text("Company", "company")).hadFocusLast());
        assertFalse(other.hadFocusLast());
    }

    @Test
    void findsAChoiceAsItIsFoldedForTheField() {
        FieldSpec spec = FieldSpec.choice("Country", "country", () -> List.of("Østrig", "Łódź"));
        line(new FieldSpec(
                spec.type(), spec.label(), spec.testId(), true, spec.options(), "", spec.day(), Folding::fold));
        StyledText text = text("country");
        text.setText("ost");
        traverse(text, SWT.TRAVERSE_TAB_NEXT);
        assertEquals("Østrig", text.getText());
        text.setText("lod");
        traverse(text, SWT.TRAVERSE_TAB_NEXT);
        assertEquals("Łódź", text.getText());
    }

    @Test
    void ticksSeveralChoices() {
        line(FieldSpec.choice("Languages", "languages", () -> List.of("Danish", "German")).withType("choices"));
        StyledText text = text("languages");
        press(text, SWT.ARROW_DOWN);
        space(text);
        press(text, SWT.ARROW_DOWN);
        space(text);
        assertEquals("Danish; German", text.getText());
    }

    private static void space(StyledText text) {
        Event event = new Event();
        event.character = ' ';
        event.doit = true;
        text.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void namesEveryKindOfEditorForScreenReaders() {
        for (String type : List.of("text", "longtext", "number", "money", "date", "yesno", "choice", "choices", "phone",
                "email", "web", "country")) {
            FieldLine line = line(FieldSpec.text("Label " + type, type).withType(type));
            assertEquals("Label " + type, AccessibleNames.of(line.input()), type);
        }
    }
}
