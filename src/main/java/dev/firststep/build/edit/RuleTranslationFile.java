package dev.firststep.build.edit;

import dev.firststep.build.content.Project;
import dev.firststep.config.rule.RuleConfirmation;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The file with the words of the rules in one language. */
public final class RuleTranslationFile {
    private final Path folder;
    private final Path file;

    public RuleTranslationFile(Project project, LocaleTag locale) {
        this.folder = project.content().resolve(locale.value());
        this.file = folder.resolve("rules.yml");
    }

    /** The rules that have words in it; none when there is no such file. */
    public List<String> ids() throws IOException {
        return isThere() ? new RuleConfirmation(Files.readString(file)).ids() : List.of();
    }

    /**
     * Notes from which words those of some rules were made.
     *
     * @param digests of the words in the source language, by the ids of the rules
     * @return the ids of the rules for which something else was noted before
     */
    public List<String> confirm(Map<String, String> digests) throws IOException {
        List<String> changed = new ArrayList<>();
        if (isThere()) {
            String text = new RuleConfirmation(Files.readString(file)).with(digests, changed);
            if (!changed.isEmpty()) {
                Files.writeString(file, text);
            }
        }
        return changed;
    }

    /** A link would lead out of the content, and no build would follow it. */
    private boolean isThere() {
        return !Files.isSymbolicLink(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
