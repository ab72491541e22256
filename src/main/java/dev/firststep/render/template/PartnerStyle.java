package dev.firststep.render.template;

import dev.firststep.cloud.partner.Accent;
import dev.firststep.cloud.partner.Colour;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.cloud.partner.Scheme;
import dev.firststep.link.Addresses;
import dev.firststep.model.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the style sheet with the colours of a partner, which comes after that of the theme. */
public final class PartnerStyle {
    /** The name of the asset. */
    public static final String NAME = "partner.css";

    private PartnerStyle() {}

    /** The assets of the theme, and that of the partner whose site it is, if it has colours. */
    public static List<Asset> with(List<Asset> assets, Partners partners, Addresses addresses) {
        Optional<Accent> accent =
                partners.edition().flatMap(own -> own.partner().accent());
        List<Asset> all = new ArrayList<>(assets);
        accent.ifPresent(colours -> all.add(asset(colours, addresses)));
        return List.copyOf(all);
    }

    private static Asset asset(Accent accent, Addresses addresses) {
        byte[] bytes = css(accent).getBytes(StandardCharsets.UTF_8);
        return new Asset(NAME, addresses.asset(NAME, Digest.of(bytes)), bytes);
    }

    private static String css(Accent accent) {
        return root(accent.light(), Scheme.LIGHT)
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + root(accent.dark(), Scheme.DARK)
                + "}\n";
    }

    private static String root(Colour accent, Scheme scheme) {
        return ":root {\n  --accent: " + accent + ";\n  --accent-soft: " + scheme.soft(accent) + ";\n}\n";
    }
}
