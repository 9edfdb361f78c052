package org.oxytocinlab.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a command has begun and not finished. It goes without trace when this is closed before it is kept, the last first:
 * also when the program is stopped. From then on nothing more can be begun.
 */
public final class Unfinished implements AutoCloseable {
    /** Why nothing is written any more. */
    static final String STOPPED = "the program is being stopped";

    private final Deque<Step> removals = new ArrayDeque<>();
    private final Thread end = new Thread(this::discard, "discard");
    private boolean ended;

    private Unfinished() {}

    /** Begins something whole, or throws and leaves nothing. */
    @FunctionalInterface
    public interface Beginning<T, E extends Exception> {
        /** What was begun. */
        T begin() throws IOException, E;
    }

    /** Takes away what was begun. */
    @FunctionalInterface
    public interface Removal<T> {
        /** Leaves nothing of it, or as little as the machine allows. */
        void remove(T begun) throws IOException;
    }

    private interface Step {
        void take() throws IOException;
    }

    /**
     * Nothing is begun yet.
     *
     * @throws IOException when the program is being stopped
     */
    public static Unfinished nothing() throws IOException {
        Unfinished nothing = new Unfinished();
        try {
            // First, since what is begun before anybody is there to take it away may stay.
            Runtime.getRuntime().addShutdownHook(nothing.end);
        } catch (IllegalStateException ending) {
            throw stopped();
        }
        return nothing;
    }

    /**
     * Begins something that goes again unless it is kept.
     *
     * @throws IOException when the machine refuses, or the program is being stopped
     */
    public synchronized <T, E extends Exception> T begin(Beginning<T, E> beginning, Removal<T> removal)
            throws IOException, E {
        if (ended) {
            throw stopped();
        }
        T begun = beginning.begin();
        removals.push(() -> removal.remove(begun));
        return begun;
    }

    /** Says that everything has taken its place. */
    public synchronized void keep() {
        ended = true;
        removals.clear();
    }

    /** Takes away what was not kept. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException alreadyEnding) {
            // The hook finds nothing more to do.
        }
    }

    @SuppressWarnings("EmptyCatch")
    private synchronized void discard() {
        ended = true;
        while (!removals.isEmpty()) {
            try {
                removals.pop().take();
            } catch (IOException | UncheckedIOException ignored) {
                // The fault that led here is the one to tell.
            }
        }
    }

    private static IOException stopped() {
        return new IOException(STOPPED);
    }
}
