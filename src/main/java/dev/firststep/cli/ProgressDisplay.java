package dev.firststep.cli;

import dev.firststep.build.work.Progress;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal, once a build has taken longer than a person likes to wait for nothing. */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final int REFRESH_MILLIS = 200;

    private final boolean wanted;
    private final long start = System.nanoTime();
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable ProgressBar bar;

    private ProgressDisplay(boolean wanted) {
        this.wanted = wanted;
    }

    static ProgressDisplay on(Terminal terminal) {
        return new ProgressDisplay(terminal.errIsTerminal());
    }

    @Override
    public void expect(int more) {
        expected.addAndGet(more);
    }

    @Override
    public void step() {
        int steps = done.incrementAndGet();
        if (wanted && System.nanoTime() - start > PATIENCE_NANOS) {
            show(steps);
        }
    }

    private synchronized void show(int steps) {
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setTaskName("building")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setInitialMax(expected.get())
                    .clearDisplayOnFinish()
                    .build();
            bar = shown;
        }
        shown.maxHint(expected.get());
        shown.stepTo(steps);
    }

    @Override
    public synchronized void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
