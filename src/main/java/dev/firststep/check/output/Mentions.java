package dev.firststep.check.output;

import dev.firststep.cloud.border.Borders;
import dev.firststep.cloud.border.EditionFolder;
import dev.firststep.cloud.border.Ruling;
import dev.firststep.model.CloudId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hosts that are named in some file. Those in files outside of the editions wait until it is known whose readers meet them. */
final class Mentions {
    private final Borders borders;
    private final BorderControl control;
    private final Queue<Mention> waiting = new ConcurrentLinkedQueue<>();

    private record Mention(Spot spot, String host) {}

    Mentions(Borders borders, BorderControl control) {
        this.borders = borders;
        this.control = control;
    }

    void add(Spot spot, String host, Optional<EditionFolder> edition) {
        if (edition.isPresent()) {
            control.mention(spot, host, List.of(edition.get().edition().cloud()));
        } else if (borders.ruling(host, borders.clouds()) == Ruling.FOREIGN) {
            waiting.add(new Mention(spot, host));
        }
    }

    /** Once all files are known. An image is met by readers of the pages that show it. */
    void finish(InnerLinks links) {
        waiting.forEach(mention -> {
            Optional<Collection<CloudId>> readers = Optional.of(mention.spot().file())
                    .filter(file -> file.startsWith("media/"))
                    .flatMap(links::readers);
            if (readers.isPresent()) {
                control.mention(mention.spot(), mention.host(), readers.get());
            } else if (borders.owners(mention.host()).isEmpty()) {
                control.mention(mention.spot(), mention.host(), borders.clouds());
            }
        });
    }
}
