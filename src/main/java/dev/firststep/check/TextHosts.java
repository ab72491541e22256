package dev.firststep.check;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.HostMention;
import dev.firststep.model.HostNames;
import dev.firststep.model.Link;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The host names that an article shows as text or code, in its title, its description and its body. */
final class TextHosts {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{[^{}]*\\}\\}");

    private TextHosts() {}

    /** A host that a link on some line leads to. */
    private record Linked(int line, String host) {}

    /** All of them but those beside a link to the same host, which is judged as a link. */
    static List<HostMention> of(ArticleFacts facts) {
        return Stream.concat(frontMatter(facts), unlinked(facts)).toList();
    }

    /** Every host that an article names in any way, links among them. */
    static Set<String> all(ArticleFacts facts) {
        Stream<String> shown =
                Stream.concat(frontMatter(facts), facts.hosts().stream()).map(HostMention::host);
        Stream<String> linked = facts.links().stream().flatMap(link -> host(link).stream());
        return Stream.concat(shown, linked).collect(Collectors.toSet());
    }

    private static Stream<HostMention> unlinked(ArticleFacts facts) {
        if (facts.hosts().isEmpty()) {
            return Stream.empty();
        }
        Set<Linked> linked = facts.links().stream()
                .flatMap(link -> host(link).stream()
                        .map(host -> new Linked(link.position().line(), host)))
                .collect(Collectors.toSet());
        return facts.hosts().stream()
                .filter(mention ->
                        !linked.contains(new Linked(mention.position().line(), mention.host())));
    }

    private static Optional<String> host(Link link) {
        if (link.target() instanceof Target.ToMail mail) {
            return Optional.of(mail.host());
        }
        return link.target() instanceof Target.ToWeb web ? Optional.of(web.host()) : Optional.empty();
    }

    private static Stream<HostMention> frontMatter(ArticleFacts facts) {
        FrontMatter matter = facts.frontMatter();
        return Stream.concat(
                in(matter.title(), matter.position("title", facts.file())),
                in(matter.description().orElse(""), matter.position("description", facts.file())));
    }

    private static Stream<HostMention> in(String text, Position position) {
        return text.indexOf('.') < 0
                ? Stream.empty()
                : HostNames.in(VARIABLE.matcher(text).replaceAll(" ")).stream()
                        .map(found -> new HostMention(found.host(), position, CloudScope.EVERYWHERE));
    }
}
