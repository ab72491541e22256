package dev.firststep.build.work;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a stage over many inputs on a fixed number of threads, and gives the results in the order of the inputs. The threads
 * do not keep the process alive, because one that hangs cannot be stopped.
 */
public final class Workers implements AutoCloseable {
    /** For parsers: a quote nested 20,000 deep needs less; the pages of a stack that are never touched cost nothing. */
    public static final long DEEP_STACK = 256L * 1024 * 1024;

    /** For templates: one that calls itself without end is found out the sooner. */
    public static final long SHALLOW_STACK = 4L * 1024 * 1024;

    private static final long POLL_MILLIS = 100;

    private final ExecutorService pool;
    private final Duration budget;
    private final Map<Integer, Run> running = new ConcurrentHashMap<>();

    /** A stage's work on one input. */
    @FunctionalInterface
    public interface Step<T, R> {
        R apply(T input) throws IOException;
    }

    /** One input took longer than its budget. */
    public static final class OverrunException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int index;

        OverrunException(int index) {
            super("input " + index + " took too long");
            this.index = index;
        }

        public int index() {
            return index;
        }

        /** What writers are told of the file that took so long to read. */
        public Diagnostic finding(String shown) {
            return new Diagnostic(
                    Code.LIMIT_TIME,
                    Position.of(shown),
                    "the file took too long to read",
                    "simplify it: something in it is nested or repeated without end");
        }
    }

    /**
     * @param threads at least 1
     * @param budget how long one input may take
     * @param stackBytes the stack of each thread
     */
    public Workers(int threads, Duration budget, long stackBytes) {
        AtomicInteger count = new AtomicInteger();
        ThreadFactory factory = task -> {
            Thread thread = new Thread(null, task, "worker-" + count.incrementAndGet(), stackBytes);
            thread.setDaemon(true);
            return thread;
        };
        this.pool = Executors.newFixedThreadPool(threads, factory);
        this.budget = budget;
    }

    /**
     * Applies a step to every input.
     *
     * @throws OverrunException when an input exceeds the budget; its thread is abandoned
     */
    public <T, R> List<R> map(List<T> inputs, Step<? super T, ? extends R> step) throws IOException, OverrunException {
        List<Future<R>> futures = new ArrayList<>(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            int index = i;
            futures.add(pool.submit(() -> timed(index, inputs.get(index), step)));
        }
        List<R> results = new ArrayList<>(inputs.size());
        for (Future<R> future : futures) {
            results.add(await(future));
        }
        return results;
    }

    private <T, R> R timed(int index, T input, Step<? super T, ? extends R> step) throws IOException {
        running.put(index, new Run(Thread.currentThread().getId(), System.nanoTime()));
        try {
            return step.apply(input);
        } finally {
            running.remove(index);
        }
    }

    private <R> R await(Future<R> future) throws IOException, OverrunException {
        while (true) {
            try {
                return future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                Optional<Integer> overrun = overrun();
                if (overrun.isPresent()) {
                    throw new OverrunException(overrun.get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw rethrown(e);
            }
        }
    }

    private Optional<Integer> overrun() {
        return running.entrySet().stream()
                .filter(entry -> entry.getValue().exceeds(budget))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The work on one input. The wall clock alone would blame an input for a busy machine, so a run that has lasted longer
     * than its budget is given the budget once more, in processor time.
     */
    private static final class Run {
        private final long thread;
        private final long start;
        private long processorTimeWhenSuspected = -1;

        Run(long thread, long start) {
            this.thread = thread;
            this.start = start;
        }

        boolean exceeds(Duration budget) {
            if (System.nanoTime() - start <= budget.toNanos()) {
                return false;
            }
            long processorTime = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
            if (processorTimeWhenSuspected < 0) {
                processorTimeWhenSuspected = Math.max(0, processorTime);
                return false;
            }
            return processorTime - processorTimeWhenSuspected > budget.toNanos();
        }
    }

    private static IOException rethrown(ExecutionException wrapper) {
        Throwable cause = wrapper.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException io ? io : new IOException(wrapper);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
