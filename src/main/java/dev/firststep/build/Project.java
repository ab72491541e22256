package dev.firststep.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a help centre lies.
 *
 * @param content the folder of its articles and configuration
 * @param shownContent how that folder is written in diagnostics
 * @param templates the folder of its own templates; the built-in ones stand in for what it lacks
 * @param out the folder of the generated site
 */
public record Project(Path content, String shownContent, Optional<Path> templates, Path out) {}
