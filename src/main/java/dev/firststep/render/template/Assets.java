package dev.firststep.render.template;

import dev.firststep.link.Addresses;
import dev.firststep.model.Digest;
import dev.firststep.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Names and digests of template files. */
final class Assets {
    private static final String FOLDER = "assets/";
    private static final String ICON = "favicon.ico";

    private Assets() {}

    /** Browsers ask for an icon at the root whatever a page says, so that one keeps its name. */
    static Asset of(TemplateFile file, Addresses addresses) {
        String name = file.name().substring(FOLDER.length());
        String digest = Digest.of(file.bytes());
        SitePath path = name.equals(ICON) ? new SitePath(ICON) : addresses.asset(name, digest);
        return new Asset(name, path, file.bytes());
    }

    static String digest(Collection<TemplateFile> files) {
        Digest digest = new Digest();
        for (TemplateFile file : files) {
            digest.add((file.name() + '\n' + file.bytes().length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.add(file.bytes());
        }
        return digest.hex();
    }
}
