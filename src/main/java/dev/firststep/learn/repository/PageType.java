package dev.firststep.learn.repository;

import dev.firststep.learn.address.RepositoryPath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a YAML or JSON file says that it is, on its first line or in {@code $schema}. */
public final class PageType {
    /** Groups of pivots. */
    public static final String ZONE_PIVOTS = "ZonePivotGroups";

    /** Types that other pages use and that are no pages themselves. */
    private static final Set<String> DATA = Set.of("contextobject", "zonepivotgroups", "achievements", "profilelist");

    private static final Pattern YAML = Pattern.compile("^#+ *YamlMime: *([^\\s]+) *$", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("\"\\$schema\"\\s*:\\s*\"([^\"]*)\"");

    private PageType() {}

    /** The type of a file; empty when it says none or is no such file. */
    public static Optional<String> of(DocsetFile file) {
        return file.files().text(file.stored(), finding -> {}).flatMap(source -> of(file.kind(), source.text()));
    }

    /** The type of a text. */
    public static Optional<String> of(FileKind kind, String text) {
        if (kind == FileKind.YAML_PAGE) {
            return ofYaml(text);
        }
        return kind == FileKind.JSON_PAGE ? ofJson(text) : Optional.empty();
    }

    /** The type on the first line of a YAML text: {@code ### YamlMime:Landing}. */
    public static Optional<String> ofYaml(String text) {
        int end = text.indexOf('\n');
        Matcher matcher = YAML.matcher(end < 0 ? text : text.substring(0, end));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The name of the schema of a JSON text: the last part of its address, without its ending. */
    private static Optional<String> ofJson(String text) {
        Matcher matcher = JSON.matcher(text.substring(0, Math.min(text.length(), 2_000)));
        return matcher.find()
                ? Optional.of(RepositoryPath.stem(matcher.group(1).replace(".schema", "")))
                : Optional.empty();
    }

    /** Whether a file is data for other pages and keeps the address of its JSON. */
    public static boolean isData(DocsetFile file) {
        boolean may = file.kind() == FileKind.YAML_PAGE || file.kind() == FileKind.JSON_PAGE;
        return may && of(file).map(PageType::isData).orElse(false);
    }

    /** Whether files of a type are data for other pages. */
    public static boolean isData(String type) {
        return DATA.contains(type.toLowerCase(Locale.ROOT));
    }
}
