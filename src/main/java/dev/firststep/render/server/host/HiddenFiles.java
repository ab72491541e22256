package dev.firststep.render.server.host;

/** Files of the site that are for servers and not for readers. They hold no secret, and have no business online. */
final class HiddenFiles {
    /** What their paths below the site's root start with; every host that reads such a file knows not to serve it. */
    static final String PATTERN = "(?:_|\\.(?!well-known/)|staticwebapp\\.config\\.json$)";

    private HiddenFiles() {}
}
