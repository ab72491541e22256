package dev.firststep.markdown.html;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.model.Anchor;
import dev.firststep.model.CloudScope;
import dev.firststep.model.CodeSample;
import dev.firststep.model.ContactMention;
import dev.firststep.model.Heading;
import dev.firststep.model.HostMention;
import dev.firststep.model.HostNames;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Link;
import dev.firststep.model.RulesUse;
import dev.firststep.model.VariableUse;
import dev.firststep.model.ZoneUse;
import java.util.ArrayList;
import java.util.List;

/** The facts of a body, collected while it is written. */
public final class Gathered {
    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<ImageUse> images = new ArrayList<>();
    private final List<CodeSample> code = new ArrayList<>();
    private final List<VariableUse> variables = new ArrayList<>();
    private final List<ZoneUse> zones = new ArrayList<>();
    private final List<HostMention> hosts = new ArrayList<>();
    private final List<ContactMention> contacts = new ArrayList<>();
    private final List<CloudScope> scopes = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<RulesUse> rules = new ArrayList<>();
    private final List<String> dependencies = new ArrayList<>();
    private int words;

    public List<Heading> headings() {
        return headings;
    }

    public List<Link> links() {
        return links;
    }

    public List<ImageUse> images() {
        return images;
    }

    public List<CodeSample> code() {
        return code;
    }

    public List<VariableUse> variables() {
        return variables;
    }

    public List<ZoneUse> zones() {
        return zones;
    }

    /** The ids beside those of headings, in the order in which they stand; some may not be shown after all. */
    public List<Anchor> anchors() {
        return anchors;
    }

    public List<RulesUse> rules() {
        return rules;
    }

    public List<HostMention> hosts() {
        return hosts;
    }

    public List<ContactMention> contacts() {
        return contacts;
    }

    /** The scopes of the zones, in the order in which they start. */
    public List<CloudScope> scopes() {
        return scopes;
    }

    /** The files that the body depends on, sorted. */
    public List<String> dependencies() {
        return dependencies;
    }

    public int words() {
        return words;
    }

    void addCode(CodeSample sample, DiagnosticSink findings) {
        CharacterGuard.checkWidth(sample.text(), sample.position(), findings);
        code.add(sample);
    }

    /** Adds a block of code, and the hosts it names. */
    void addCodeBlock(CodeSample sample, CloudScope scope, DiagnosticSink findings) {
        addCode(sample, findings);
        HostNames.in(sample.text())
                .forEach(found -> hosts.add(new HostMention(found.host(), sample.position(), scope)));
    }

    void addWords(int more) {
        words += more;
    }

    /** Remembers the scope of a zone, and returns its number. */
    int addScope(CloudScope scope) {
        scopes.add(scope);
        return scopes.size() - 1;
    }

    /** Remembers a table of rules, and returns its number. */
    int addRules(RulesUse use) {
        rules.add(use);
        return rules.size() - 1;
    }
}
