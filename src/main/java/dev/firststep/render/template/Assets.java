package dev.firststep.render.template;

import dev.firststep.link.Addresses;
import dev.firststep.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Names and digests of template files. */
final class Assets {
    private static final String FOLDER = "assets/";
    private static final String ICON = "favicon.ico";

    private Assets() {}

    /** Browsers ask for an icon at the root whatever a page says, so that one keeps its name. */
    static Asset of(TemplateFile file, Addresses addresses) {
        String name = file.name().substring(FOLDER.length());
        String digest = HexFormat.of().formatHex(sha256().digest(file.bytes()));
        SitePath path = name.equals(ICON) ? new SitePath(ICON) : addresses.asset(name, digest);
        return new Asset(name, path, file.bytes());
    }

    static String digest(Collection<TemplateFile> files) {
        MessageDigest digest = sha256();
        for (TemplateFile file : files) {
            digest.update((file.name() + '\n' + file.bytes().length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
