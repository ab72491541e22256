package dev.firststep.markdown.include;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.SnippetBlock;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.snippet.NotebookCells;
import dev.firststep.markdown.snippet.Snippet;
import dev.firststep.markdown.snippet.SnippetCall;
import dev.firststep.markdown.snippet.SnippetCall.Form;
import dev.firststep.markdown.snippet.SnippetExtractor;
import dev.firststep.markdown.snippet.SnippetProblem;
import dev.firststep.markdown.text.Findings;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the passages of code that an article shows, and reports what is wrong with them. */
final class CodePassages {
    private final IncludedTexts texts;
    private final Findings findings;

    CodePassages(IncludedTexts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    void fill(SnippetBlock block) {
        SnippetCall call = block.call();
        int offset = block.getStartOffset();
        call.faults().forEach(fault -> syntax(offset, fault));
        texts.code(call.source(), offset)
                .map(text -> passage(text, call))
                .filter(found -> texts.isAffordable(found.code(), offset) && isClean(found.code(), offset))
                .ifPresent(found -> {
                    block.fill(found);
                    found.problems().forEach(problem -> report(problem, call, offset));
                    reportEmpty(found, call, offset);
                });
    }

    /** Escapes in a notebook can make characters that its text does not have. */
    private boolean isClean(String code, int offset) {
        OptionalInt forbidden =
                code.codePoints().filter(CharacterGuard::isForbidden).findFirst();
        forbidden.ifPresent(character -> CharacterGuard.report(character, findings.at(offset), findings));
        return forbidden.isEmpty();
    }

    private static Snippet passage(String text, SnippetCall call) {
        Optional<String> cell = call.selection().tag().filter(tag -> call.form() == Form.NOTEBOOK);
        return cell.map(name -> NotebookCells.find(text, name))
                .orElseGet(() -> SnippetExtractor.extract(text, call.tagLanguage(), call.selection()));
    }

    private void report(SnippetProblem problem, SnippetCall call, int offset) {
        String source = "'" + call.source() + "'";
        String tag = "'" + call.selection().tag().orElse("") + "'";
        switch (problem) {
            case TAG_MISSING -> tag(offset, "the file " + source + " has no passage " + tag);
            case TAG_OPEN -> tag(offset, "the passage " + tag + " of " + source + " has no end");
            case CELL_DUPLICATE -> tag(offset, "several cells of " + source + " are named " + tag);
            case NOTEBOOK_INVALID -> syntax(offset, source + " is no notebook");
            case TOO_LONG -> syntax(offset, "too many lines of " + source + " are asked for");
            case LANGUAGE_UNKNOWN ->
                findings.add(
                        Code.CODE_LANGUAGE_UNKNOWN,
                        offset,
                        "how comments look in " + source + " is not known",
                        "name a known language, or give a range of lines in place of the tag");
        }
    }

    private void tag(int offset, String message) {
        findings.add(
                Code.CODE_TAG_MISSING,
                offset,
                message,
                "mark the passage with the tag and its end in comments, or give a range of lines");
    }

    private void syntax(int offset, String message) {
        findings.add(
                Code.CODE_SYNTAX,
                offset,
                message,
                "write [!code-lang[name](path?range=1-5)] or :::code source=\"path\" range=\"1-5\":::");
    }

    private void reportEmpty(Snippet found, SnippetCall call, int offset) {
        if (found.code().isBlank() && found.problems().isEmpty()) {
            syntax(offset, "nothing of '" + call.source() + "' is left to show");
        }
    }
}
