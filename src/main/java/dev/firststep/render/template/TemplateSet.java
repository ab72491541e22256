package dev.firststep.render.template;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.Addresses;
import dev.firststep.render.view.PageView;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The templates in force, parsed and linted, and the assets beside them. Safe to share between threads. */
public final class TemplateSet {
    private final SortedMap<String, TemplateFile> files;
    private final Configuration configuration;
    private final List<Asset> assets;

    private TemplateSet(SortedMap<String, TemplateFile> files, Configuration configuration, List<Asset> assets) {
        this.files = files;
        this.configuration = configuration;
        this.assets = List.copyOf(assets);
    }

    /** Parses and lints every template; when one has an error, the set must not be used. */
    public static TemplateSet load(TemplateFiles files, Addresses addresses, DiagnosticSink sink) throws IOException {
        SortedMap<String, TemplateFile> all = files.all();
        Configuration configuration = TemplateSettings.configuration(all);
        for (TemplateFile file : all.values()) {
            if (file.name().endsWith(".ftlh")) {
                check(file, configuration, sink);
            }
        }
        List<Asset> assets = new ArrayList<>();
        files.in("assets/").forEach(file -> assets.add(Assets.of(file, addresses)));
        return new TemplateSet(all, configuration, assets);
    }

    private static void check(TemplateFile file, Configuration configuration, DiagnosticSink sink) throws IOException {
        try {
            configuration.getTemplate(file.name());
            new TemplateLint(file, sink).run();
        } catch (ParseException e) {
            Position position = new Position(file.shown(), e.getLineNumber(), e.getColumnNumber());
            String hint = "mend the template; its syntax is that of FreeMarker";
            sink.add(Code.TEMPLATE_SYNTAX, position, Messages.firstLine(e.getEditorMessage()), hint);
        }
    }

    public List<Asset> assets() {
        return assets;
    }

    /** A digest of every template, string and asset: pages change only when it does. */
    public String digest() {
        return Assets.digest(files.values());
    }

    /** Lays a page out, as UTF-8. */
    public byte[] render(PageView page) throws TemplateFailure {
        Map<String, Object> model = Map.of(
                "frame", page.frame(),
                "page", page.content(),
                "strings", page.wording().all());
        return render(page.template(), model).getBytes(StandardCharsets.UTF_8);
    }

    String render(String name, Map<String, Object> model) throws TemplateFailure {
        LimitedWriter out = new LimitedWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, out);
            return out.text();
        } catch (TemplateException e) {
            throw failure(e, name);
        } catch (IOException e) {
            throw e.getCause() instanceof TemplateException reason ? failure(reason, name) : failure(e, name);
        } catch (StackOverflowError e) {
            throw new TemplateFailure(SelfCalls.explain(name, files));
        }
    }

    private TemplateFailure failure(TemplateException e, String name) {
        String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
        Position position = new Position(shown(file), number(e.getLineNumber()), number(e.getColumnNumber()));
        boolean missing = e.getCause() instanceof TemplateNotFoundException;
        Code code = missing ? Code.TEMPLATE_MISSING : Code.TEMPLATE_FAILED;
        String hint = missing ? "add the template, or mend its name" : "mend the template";
        return new TemplateFailure(
                new Diagnostic(code, position, Messages.firstLine(e.getMessageWithoutStackTop()), hint));
    }

    private TemplateFailure failure(IOException e, String name) {
        String message = Messages.firstLine(String.valueOf(e.getMessage()));
        return new TemplateFailure(
                new Diagnostic(Code.TEMPLATE_FAILED, Position.of(shown(name)), message, "mend the template"));
    }

    private String shown(String name) {
        TemplateFile file = files.get(name);
        return file == null ? name : file.shown();
    }

    private static int number(Integer known) {
        return known == null ? 0 : known;
    }
}
