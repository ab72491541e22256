package dev.firststep.build.importing;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlWriter;
import dev.firststep.model.CloudId;
import dev.firststep.model.FrontMatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes front matter as content folders have it. */
final class FrontMatterText {
    private FrontMatterText() {}

    /** The front matter with its two lines of hyphens. */
    static String of(FrontMatter matter) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("title", YamlWriter.text(matter.title()));
        matter.description().ifPresent(text -> keys.put("description", YamlWriter.text(text)));
        List<String> clouds =
                matter.appliesTo().only().stream().map(CloudId::value).toList();
        if (!clouds.isEmpty()) {
            keys.put("applies_to", YamlWriter.texts(clouds));
        }
        if (!matter.roles().isEmpty()) {
            keys.put("roles", YamlWriter.texts(matter.roles()));
        }
        matter.updated().ifPresent(day -> keys.put("updated", YamlWriter.text(day.toString())));
        matter.learn().forEach((key, text) -> keys.put(key, YamlWriter.text(text)));
        return "---\n" + YamlWriter.write(YamlWriter.keys(keys)) + "---\n";
    }
}
