/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.util.ArrayList;
import java.util.List;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.presentation.imports.ImportModel.Step;

/** Says which steps there are and where the user is. */
final class StepTrail {
    private StepTrail() {}

    static String of(ImportModel model) {
        List<Step> steps = new ArrayList<>(List.of(Step.values()));
        if (model.file().isPresent() && !model.hasColumns()) {
            steps.remove(Step.COLUMNS);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            boolean here = steps.get(i) == model.step();
            text.append(i == 0 ? "" : "   ›   ").append(here ? "● " : "").append(i + 1).append("  ").append(name(steps.get(i)));
        }
        return text.toString();
    }

    private static String name(Step step) {
        return switch (step) {
            case FILE -> Messages.stepFile;
            case COLUMNS -> Messages.stepColumns;
            case PREVIEW -> Messages.stepPreview;
            case RESULT -> Messages.stepResult;
        };
    }
}
