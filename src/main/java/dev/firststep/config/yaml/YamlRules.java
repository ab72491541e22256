package dev.firststep.config.yaml;

/**
 * What is let pass in a YAML file.
 *
 * @param maxLength the most characters
 * @param forgiving whether a key that stands twice is only a warning, and a blank one is let pass
 */
public record YamlRules(int maxLength, boolean forgiving) {
    /** For the files of our own projects. */
    public static final YamlRules OURS = new YamlRules(YamlGuard.MAX_LENGTH, false);

    /** For the files of Learn repositories, of which some tables of contents are long; duplicate keys as DocFX v3 has it. */
    public static final YamlRules LEARN = new YamlRules(2 * 1024 * 1024, true);
}
