package dev.firststep.config;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.partner.PartnerReader;
import dev.firststep.config.value.Ids;
import dev.firststep.config.yaml.YamlParser;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the files of partners, each of which is named after its id. */
final class PartnerFiles {
    private static final String ENDING = ".yml";

    /** Means every partner on the command line. */
    private static final String RESERVED = "all";

    private final ConfigFiles files;
    private final DiagnosticSink sink;

    PartnerFiles(ConfigFiles files, DiagnosticSink sink) {
        this.files = files;
        this.sink = sink;
    }

    /** Those that are sound enough to be built. */
    Partners read(SiteConfig site, Clouds clouds, SupportRoutes support) {
        PartnerReader reader = new PartnerReader(site.sourceLocale(), site.localeTags(), clouds, support, sink);
        List<Partner> partners = new ArrayList<>();
        files.texts().keySet().stream()
                .filter(PartnerFiles::isPartner)
                .forEach(name -> partner(name, reader).ifPresent(partners::add));
        return new Partners(partners, Optional.empty());
    }

    static boolean isPartner(String name) {
        return name.startsWith(Partners.FOLDER) && name.endsWith(ENDING);
    }

    private Optional<Partner> partner(String name, PartnerReader reader) {
        String id = name.substring(Partners.FOLDER.length(), name.length() - ENDING.length());
        if (!Ids.isValid(id) || id.equals(RESERVED)) {
            sink.add(
                    Code.FILE_NAME,
                    Position.of(files.shown(name)),
                    Wording.quoted(id) + " can't be the id of a partner",
                    id.equals(RESERVED) ? "rename the file" : Ids.HINT);
            return Optional.empty();
        }
        return files.find(name).flatMap(text -> YamlParser.parse(text, sink)).flatMap(root -> reader.read(id, root));
    }
}
