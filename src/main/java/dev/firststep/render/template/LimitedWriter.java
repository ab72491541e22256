package dev.firststep.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** Collects a page and stops a template that would write without end. */
final class LimitedWriter extends Writer {
    /** In UTF-16 units. The largest honest page lists tens of thousands of articles in half of that. */
    static final int MAX_LENGTH = 8 << 20;

    private final StringBuilder text = new StringBuilder(16 << 10);

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        guard(length);
        text.append(chars, from, length);
    }

    @Override
    public void write(String string, int from, int length) throws IOException {
        guard(length);
        text.append(string, from, from + length);
    }

    private void guard(int length) throws IOException {
        if (text.length() + length > MAX_LENGTH) {
            throw new IOException(
                    new TemplateException("the page grew beyond 8 MiB", Environment.getCurrentEnvironment()));
        }
    }

    String text() {
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
