package dev.firststep.render.view;

import java.util.List;

/**
 * A rule that differs between two clouds.
 *
 * @param points in what it differs
 */
public record DifferenceView(TextView action, List<ComparedView> points) {
    public DifferenceView {
        points = List.copyOf(points);
    }
}
