package dev.firststep.render.server;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What kind of content the files of a site are. */
public final class MediaTypes {
    /** By the end of a file's name, without its dot. */
    public static final SortedMap<String, String> BY_SUFFIX =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("css", "text/css"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("html", "text/html"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("js", "text/javascript"),
                    Map.entry("json", "application/json"),
                    Map.entry("png", "image/png"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("xml", "application/xml"))));

    /** Feeds are named {@code feed.xml}. */
    public static final String FEED = "application/atom+xml";

    /** Those that are text; all text of a site is UTF-8. */
    public static final List<String> TEXT = List.of("css", "html", "js", "json", "svg", "txt", "xml");

    private MediaTypes() {}
}
