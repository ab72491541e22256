package dev.firststep.markdown.html;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What readers call the languages of code. */
final class CodeLanguages {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("azcopy", "AzCopy"),
            entry("azurecli", "Azure CLI"),
            entry("azurepowershell", "Azure PowerShell"),
            entry("bash", "Bash"),
            entry("bat", "Batch"),
            entry("c", "C"),
            entry("c#", "C#"),
            entry("c++", "C++"),
            entry("cmd", "Command Prompt"),
            entry("console", "Console"),
            entry("cpp", "C++"),
            entry("cs", "C#"),
            entry("csharp", "C#"),
            entry("css", "CSS"),
            entry("dax", "DAX"),
            entry("diff", "Diff"),
            entry("dockerfile", "Dockerfile"),
            entry("dotnetcli", ".NET CLI"),
            entry("f#", "F#"),
            entry("fsharp", "F#"),
            entry("go", "Go"),
            entry("graphql", "GraphQL"),
            entry("html", "HTML"),
            entry("http", "HTTP"),
            entry("ini", "INI"),
            entry("java", "Java"),
            entry("javascript", "JavaScript"),
            entry("js", "JavaScript"),
            entry("json", "JSON"),
            entry("jsonc", "JSON"),
            entry("kusto", "Kusto"),
            entry("markdown", "Markdown"),
            entry("md", "Markdown"),
            entry("objc", "Objective-C"),
            entry("output", "Output"),
            entry("php", "PHP"),
            entry("powerapps-dot", "Power Fx"),
            entry("powershell", "PowerShell"),
            entry("ps1", "PowerShell"),
            entry("python", "Python"),
            entry("py", "Python"),
            entry("razor", "Razor"),
            entry("ruby", "Ruby"),
            entry("rust", "Rust"),
            entry("scala", "Scala"),
            entry("sh", "Shell"),
            entry("shell", "Shell"),
            entry("sql", "SQL"),
            entry("swift", "Swift"),
            entry("terraform", "Terraform"),
            entry("ts", "TypeScript"),
            entry("typescript", "TypeScript"),
            entry("vb", "Visual Basic"),
            entry("xaml", "XAML"),
            entry("xml", "XML"),
            entry("yaml", "YAML"),
            entry("yml", "YAML"));

    private CodeLanguages() {}

    /** A language without a known name goes by what its writer called it. */
    static String name(String language) {
        return NAMES.getOrDefault(language.toLowerCase(Locale.ROOT), language);
    }
}
