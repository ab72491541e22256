package dev.firststep.build.work;

import java.io.IOException;

/** Closes what is being written when the process is told to stop, as by Ctrl-C. */
public final class StopHook {
    private final Thread thread;

    private StopHook(Thread thread) {
        this.thread = thread;
    }

    /** What can be closed from another thread. */
    @FunctionalInterface
    public interface Closing {
        void close() throws IOException;
    }

    public static StopHook of(Closing closing) {
        Thread thread = new Thread(() -> {
            try {
                closing.close();
            } catch (IOException e) {
                System.err.println("firststep: " + e.getMessage());
            }
        });
        Runtime.getRuntime().addShutdownHook(thread);
        return new StopHook(thread);
    }

    public void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException alreadyStopping) {
            // The process is ending and the hook has run or is running, which is what it is for.
        }
    }
}
