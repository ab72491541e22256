package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;

/** Writes the pages of one type. */
interface PageShape {
    void write(Mapping root, ArticleWriter article, DiagnosticSink sink);
}
