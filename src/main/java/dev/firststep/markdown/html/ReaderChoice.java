package dev.firststep.markdown.html;

import java.util.List;

/**
 * What readers choose among while they read a page: a platform, a version.
 *
 * @param parameter the parameter of the page's address that carries the choice: {@code pivots} or {@code view}
 * @param prompt what readers are asked; empty for the template's own words
 * @param options in the order in which they are offered
 */
public record ReaderChoice(String parameter, String prompt, List<Option> options) {
    /** The parameter for platforms, as on Learn. */
    public static final String PIVOTS = "pivots";

    /** The parameter for versions, as on Learn. */
    public static final String VIEW = "view";

    public ReaderChoice {
        options = List.copyOf(options);
    }

    /**
     * One that readers can choose.
     *
     * @param id as zones name it
     * @param title as readers see it
     */
    public record Option(String id, String title) {}
}
