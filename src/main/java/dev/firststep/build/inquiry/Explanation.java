package dev.firststep.build.inquiry;

import java.util.List;

/**
 * What is known of one page or address.
 *
 * @param subject what was asked for, by its proper name
 * @param found whether anything is there
 */
public record Explanation(String subject, boolean found, List<Point> points) {
    public Explanation {
        points = List.copyOf(points);
    }

    /** One thing to know, with as many values as it has. */
    public record Point(String label, List<String> values) {
        public Point {
            values = List.copyOf(values);
        }
    }
}
