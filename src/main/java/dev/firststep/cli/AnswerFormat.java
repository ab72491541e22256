package dev.firststep.cli;

import java.util.Locale;

/** How a command prints an answer that holds no findings. */
enum AnswerFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
