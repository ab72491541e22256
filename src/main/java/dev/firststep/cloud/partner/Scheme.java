package dev.firststep.cloud.partner;

import java.util.Comparator;
import java.util.List;

/**
 * On what an accent stands, by day and by night.
 *
 * @param paper the ground of pages, as {@code --paper} in the style sheet
 * @param surface the ground of panels, as {@code --surface}
 * @param softness how much of the accent its soft tone holds, in per cent
 */
public record Scheme(Colour paper, Colour surface, int softness) {
    public static final Scheme LIGHT = new Scheme(new Colour(0xfd, 0xfc, 0xfa), new Colour(0xf4, 0xf1, 0xea), 12);
    public static final Scheme DARK = new Scheme(new Colour(0x14, 0x19, 0x1b), new Colour(0x1d, 0x24, 0x27), 18);

    /** What text of any size needs to be legible (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    /** The ground of what is marked with an accent. */
    public Colour soft(Colour accent) {
        return paper.mixed(accent, softness);
    }

    /** The ground on which an accent is the hardest to read. */
    public Colour hardest(Colour accent) {
        return List.of(paper, surface, soft(accent)).stream()
                .min(Comparator.comparingDouble(accent::contrast))
                .orElse(paper);
    }
}
