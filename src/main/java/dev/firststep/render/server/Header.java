package dev.firststep.render.server;

/** A header of a response. */
record Header(String name, String value) {
    /** Whether it must not go with an error: one that is cached for a year would outlive its cause. */
    boolean onSuccessOnly() {
        return name.equals("Cache-Control");
    }
}
