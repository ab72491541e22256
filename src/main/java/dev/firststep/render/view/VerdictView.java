package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What one kind of reader does now.
 *
 * @param id where it stands on its page
 * @param reader who they are, when it matters
 * @param kind {@code do}, {@code ask}, {@code request} or {@code hand-over}
 * @param steps where they go, the first of them first
 */
public record VerdictView(String id, Optional<String> reader, String kind, String text, List<StepView> steps) {
    public VerdictView {
        steps = List.copyOf(steps);
    }
}
