package dev.firststep.learn.yamlpage;

import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of links on landing pages, and what they are called in a language; English where it is not known. */
final class LinkTypes {
    private static final SortedMap<String, Names> NAMES = names();

    private final String language;

    LinkTypes(LocaleTag locale) {
        this.language = Locale.forLanguageTag(locale.value()).getLanguage();
    }

    private record Names(String english, String chinese, String german) {}

    private static SortedMap<String, Names> names() {
        SortedMap<String, Names> names = new TreeMap<>();
        names.put("architecture", new Names("Architecture", "体系结构", "Architektur"));
        names.put("concept", new Names("Concept", "概念", "Konzept"));
        names.put("deploy", new Names("Deploy", "部署", "Bereitstellen"));
        names.put("download", new Names("Download", "下载", "Herunterladen"));
        names.put("get-started", new Names("Get started", "入门", "Erste Schritte"));
        names.put("how-to-guide", new Names("How-to guide", "操作指南", "Anleitung"));
        names.put("learn", new Names("Learn", "学习", "Lernen"));
        names.put("overview", new Names("Overview", "概述", "Übersicht"));
        names.put("quickstart", new Names("Quickstart", "快速入门", "Schnellstart"));
        names.put("reference", new Names("Reference", "参考", "Referenz"));
        names.put("sample", new Names("Sample", "示例", "Beispiel"));
        names.put("training", new Names("Training", "培训", "Schulung"));
        names.put("tutorial", new Names("Tutorial", "教程", "Tutorial"));
        names.put("video", new Names("Video", "视频", "Video"));
        names.put("whats-new", new Names("What's new", "新增功能", "Neuigkeiten"));
        return names;
    }

    boolean knows(String type) {
        return NAMES.containsKey(type);
    }

    List<String> known() {
        return List.copyOf(NAMES.keySet());
    }

    /** The type's name; of an unknown one its id in words. */
    String label(String type) {
        Names names = NAMES.get(type);
        if (names == null) {
            String words = type.replace('-', ' ').strip();
            return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
        return Map.of("zh", names.chinese(), "de", names.german()).getOrDefault(language, names.english());
    }
}
