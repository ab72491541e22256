package dev.firststep.render.view;

import dev.firststep.model.SitePath;
import dev.firststep.render.text.PageStrings;

/**
 * A page before it is laid out.
 *
 * @param template the name of its template, such as {@code article.ftlh}
 * @param content the view that goes with the template; templates see it as {@code page}
 * @param wording the strings in the language of the page
 */
public record PageView(SitePath path, String template, FrameView frame, Object content, PageStrings wording) {}
