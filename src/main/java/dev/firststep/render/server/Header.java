package dev.firststep.render.server;

/** A header of a response. */
public record Header(String name, String value) {
    static final String CACHE = "Cache-Control";

    /** Whether it must not go with an error: one that is cached for a year would outlive its cause. */
    public boolean onSuccessOnly() {
        return isAboutCaching();
    }

    public boolean isAboutCaching() {
        return name.equals(CACHE);
    }
}
