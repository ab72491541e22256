package dev.firststep.build.edit;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Starts a new article: the same skeleton in every locale, ready to be filled in and translated. */
public final class ArticleSkeleton {
    private final Path content;
    private final List<LocaleTag> locales;

    /**
     * @param content the content folder
     */
    public ArticleSkeleton(Path content, List<LocaleTag> locales) {
        this.content = content;
        this.locales = List.copyOf(locales);
    }

    /**
     * Writes the files, or none when one of them is already there.
     *
     * @return the files, in the order of the locales
     * @throws FileAlreadyExistsException if the article exists in some locale
     * @throws IOException if a file cannot be written
     */
    public List<Path> create(ArticlePath path, String title, LocalDate today) throws IOException {
        List<Path> files = locales.stream().map(locale -> file(locale, path)).toList();
        for (Path file : files) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        byte[] text = text(title, today).getBytes(StandardCharsets.UTF_8);
        List<Path> written = new ArrayList<>();
        try {
            for (Path file : files) {
                Files.createDirectories(file.getParent());
                Files.write(file, text, StandardOpenOption.CREATE_NEW);
                written.add(file);
            }
        } catch (IOException e) {
            for (Path file : written) {
                Files.delete(file);
            }
            throw e;
        }
        return files;
    }

    private Path file(LocaleTag locale, ArticlePath path) {
        return content.resolve(locale.value()).resolve(path.value() + ".md");
    }

    private static String text(String title, LocalDate today) {
        return """
                ---
                title: %s
                description: %s
                updated: %s
                ---
                Say in one or two sentences what the reader can do here, and who may do it.

                ## What to do

                1. The first step.

                ## If this does not work

                Say whom to ask.
                """.formatted(quoted(title), quoted("Say in one sentence what the reader will find here."), today);
    }

    /** A YAML double-quoted scalar, so that a title may hold any character. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
