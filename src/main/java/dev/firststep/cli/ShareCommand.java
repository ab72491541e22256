package dev.firststep.cli;

import dev.firststep.build.inquiry.Sharing;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.CloudId;
import dev.firststep.render.share.QrPicture;
import dev.firststep.render.share.Share;
import dev.firststep.render.share.ShareLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep share}. */
@Command(
        name = "share",
        mixinStandardHelpOptions = true,
        description = "Prints what it takes to send a page to somebody: links, ready texts, a QR code, a link card.",
        footer = {
            "",
            "Examples:",
            "  firststep share billing/questions --cloud global --locale en",
            "  firststep share billing/questions --cloud global --locale zh-CN --qr questions.svg",
            "  firststep share billing/questions --cloud global --locale en --embed",
            "  firststep share billing/questions --format json"
        })
final class ShareCommand extends SiteRun implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH-OR-URL", description = "An article's path or file, or an address of the site.")
    private String question = "";

    @Option(
            names = "--one-cloud",
            description = "The site is published for the cloud of --cloud alone, without the cloud in its addresses.")
    private boolean oneCloud;

    @Option(names = "--qr", paramLabel = "FILE", description = "Write the QR code to this file, as SVG.")
    private @Nullable Path qr;

    @Option(names = "--embed", description = "Print only the link card for other sites, as HTML.")
    private boolean embed;

    ShareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Sharing.Answer> answer = new Sharing(options(), oneCloud).ask(question, findings);
        if (answer.isEmpty()) {
            report.show(findings, false, console);
            return ExitCode.CONTENT;
        }
        return answer.get() instanceof Sharing.Found found ? show(found.shares()) : refuse(answer.get());
    }

    private void requireSense() {
        if (report.isSarif()) {
            throw new UsageException("what is shared is no finding, so SARIF cannot hold it", "use --format json");
        }
        if (embed && !report.isText()) {
            throw new UsageException("--embed prints HTML", "leave out --format");
        }
        if (oneCloud && selection.clouds().size() != 1) {
            throw new UsageException("--one-cloud needs to know the cloud", "name it with --cloud");
        }
    }

    private int show(List<Share> shares) throws IOException {
        if (qr != null) {
            Files.writeString(qr, QrPicture.of(only(shares, "--qr").url()).svg());
        }
        if (embed) {
            console.out().println(only(shares, "--embed").embed());
        } else if (report.isText()) {
            console.out().print(new ShareText(console.terminal().colour()).of(shares, qr == null));
        } else {
            console.out().println(ShareLists.pages(shares));
        }
        return ExitCode.OK;
    }

    private static Share only(List<Share> shares, String option) {
        if (shares.size() > 1) {
            throw new UsageException(
                    option + " is for one edition, and the page has " + shares.size(),
                    "name one with --cloud and --locale");
        }
        return shares.get(0);
    }

    private int refuse(Sharing.Answer answer) {
        if (answer instanceof Sharing.Elsewhere elsewhere) {
            console.say("firststep: '" + elsewhere.path() + "' does not apply to " + listed(selection.clouds()));
            console.say("    it applies to " + listed(elsewhere.clouds()));
        } else if (answer instanceof Sharing.Unknown unknown) {
            console.say("firststep: there is no article '" + question + "'");
            console.say("    " + unknown.hint());
        }
        return ExitCode.CONTENT;
    }

    private static String listed(List<CloudId> clouds) {
        return clouds.stream().map(CloudId::value).collect(Collectors.joining(", "));
    }
}
