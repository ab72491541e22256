package dev.firststep.model;

import java.util.List;

/**
 * What the rest of the build must know of one parsed article. Small; holds no body.
 *
 * @param file the path shown in diagnostics
 * @param digest SHA-256 of the file's bytes
 * @param words words of prose; a Han character counts as one
 * @param segments the sentences of a bilingual file in both languages, in the order of the file; empty for others
 * @param dependencies the paths of the files that its body includes, sorted
 * @param anchors ids beside those of headings that links can lead to
 * @param contacts mail addresses and phone numbers that stand in the body as text
 * @param rules the tables of rules in its body
 */
public record ArticleFacts(
        LocaleTag locale,
        ArticlePath path,
        String file,
        String digest,
        FrontMatter frontMatter,
        List<Heading> headings,
        List<Link> links,
        List<ImageUse> images,
        List<CodeSample> code,
        List<VariableUse> variables,
        List<ZoneUse> zones,
        List<HostMention> hosts,
        int words,
        List<SegmentPair> segments,
        List<String> dependencies,
        List<Anchor> anchors,
        List<ContactMention> contacts,
        List<RulesUse> rules) {
    public ArticleFacts {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        code = List.copyOf(code);
        variables = List.copyOf(variables);
        zones = List.copyOf(zones);
        hosts = List.copyOf(hosts);
        segments = List.copyOf(segments);
        dependencies = List.copyOf(dependencies);
        anchors = List.copyOf(anchors);
        contacts = List.copyOf(contacts);
        rules = List.copyOf(rules);
    }

    /** The same facts with other segments. */
    public ArticleFacts withSegments(List<SegmentPair> pairs) {
        return new ArticleFacts(
                locale,
                path,
                file,
                digest,
                frontMatter,
                headings,
                links,
                images,
                code,
                variables,
                zones,
                hosts,
                words,
                pairs,
                dependencies,
                anchors,
                contacts,
                rules);
    }

    /** The same facts under another front matter. */
    public ArticleFacts withFrontMatter(FrontMatter matter) {
        return new ArticleFacts(
                locale,
                path,
                file,
                digest,
                matter,
                headings,
                links,
                images,
                code,
                variables,
                zones,
                hosts,
                words,
                segments,
                dependencies,
                anchors,
                contacts,
                rules);
    }

    /** The heading over the page: the body's level-1 heading if it has one, else the front matter's title. */
    public String title() {
        return headings.stream()
                .filter(h -> h.level() == 1)
                .findFirst()
                .map(Heading::text)
                .orElse(frontMatter.title());
    }
}
