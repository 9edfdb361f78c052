package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A listener. It is offered the whole state after each deed and is sent the last one that it has not had yet, so that a
 * slow phone holds up nobody, takes no memory, and never sees an older state after a newer one.
 */
final class EventStream {
    /** So that a phone that has gone is found out, and no network closes what seems idle [s]. */
    private static final long PULSE = 15;

    private final boolean ofWall;

    @Nullable
    private String waiting;

    private boolean closed;

    EventStream(boolean ofWall) {
        this.ofWall = ofWall;
    }

    boolean isOfWall() {
        return ofWall;
    }

    synchronized void offer(String state) {
        waiting = state;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Sends until the stream is closed here or there. */
    void send(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            String state = next();
            if (state == null) {
                return;
            }
            out.write(state.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private synchronized @Nullable String next() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PULSE);
        while (waiting == null && !closed) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return ": here\n\n";
            }
            wait(left);
        }
        String state = waiting;
        waiting = null;
        return closed || state == null ? null : "data: " + state.strip() + "\n\n";
    }
}
