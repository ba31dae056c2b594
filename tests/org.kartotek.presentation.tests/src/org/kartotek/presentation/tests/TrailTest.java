/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kartotek.presentation.trail.Place;
import org.kartotek.presentation.trail.Trail;
import org.kartotek.presentation.trail.Trail.Direction;

class TrailTest {
    private final Trail trail = new Trail();

    private static Place card(long id) {
        return new Place.OfCard(id);
    }

    @Test
    void goesBackAndForwardThroughCardsAndLists() {
        trail.visit(new Place.OfList("alf"));
        trail.visit(card(1));
        trail.visit(card(2));
        assertEquals(Optional.of(card(1)), trail.go(Direction.BACK));
        trail.visit(card(1));
        assertEquals(Optional.of(new Place.OfList("alf")), trail.go(Direction.BACK), "coming to where one is makes no step");
        assertEquals(Optional.empty(), trail.go(Direction.BACK));
        assertEquals(Optional.of(card(1)), trail.go(Direction.FORWARD));
        assertTrue(trail.canGo(Direction.FORWARD));
    }

    @Test
    void anotherWayForgetsWhatLayAhead() {
        trail.visit(card(1));
        trail.visit(card(2));
        trail.go(Direction.BACK);
        trail.visit(card(3));
        assertFalse(trail.canGo(Direction.FORWARD));
        assertEquals(Optional.of(card(1)), trail.go(Direction.BACK));
    }

    @Test
    void anotherSearchInTheSameListIsNoStep() {
        trail.visit(card(1));
        trail.visit(new Place.OfList(""));
        trail.change(new Place.OfList("alf"));
        trail.visit(card(2));
        assertEquals(Optional.of(new Place.OfList("alf")), trail.go(Direction.BACK));
        assertEquals(Optional.of(card(1)), trail.go(Direction.BACK));
    }

    @Test
    void aLongWayForgetsItsBeginning() {
        for (int i = 1; i <= 1_000; i++) {
            trail.visit(card(i));
        }
        int steps = 0;
        while (trail.go(Direction.BACK).isPresent()) {
            steps++;
        }
        assertEquals(199, steps);
        trail.clear();
        assertEquals(Optional.empty(), trail.here());
    }
}
