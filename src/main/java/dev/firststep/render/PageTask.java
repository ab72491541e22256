package dev.firststep.render;

import dev.firststep.render.template.TemplateFailure;

/** A file of the site that needs nothing but the index. Tasks are pure, and may run in any order on any thread. */
@FunctionalInterface
public interface PageTask {
    RenderedPage render() throws TemplateFailure;
}
