package org.oxytocinlab.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.study.Workforce;

/** Several threads that work ahead of whoever takes the results, but not far, so that a large study needs little memory. */
final class ThreadedWorkforce implements Workforce {
    private static final int AHEAD = 32;
    private static final int MOST = 1024;

    private final int threads;

    private ThreadedWorkforce(int threads) {
        this.threads = threads;
    }

    /** So many threads; one is no thread of its own. */
    static Workforce of(int threads) {
        return threads == 1 ? Workforce.ALONE : new ThreadedWorkforce(threads);
    }

    /** As many as this machine can run at once. */
    static int available() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** What a user asked for, or one a processor. */
    static int number(Optional<Integer> asked) throws CommandFault {
        int number = asked.orElseGet(ThreadedWorkforce::available);
        if (asked.isPresent() && (number < 1 || number > MOST)) {
            throw CommandFault.invalid("--threads: '" + number + "' is not a whole number from 1 to " + MOST);
        }
        return number;
    }

    @Override
    public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, ThreadedWorkforce::daemon);
        Deque<Future<T>> ahead = new ArrayDeque<>();
        try {
            for (int i = 0; i < pieces; i++) {
                int piece = i;
                ahead.add(pool.submit(() -> work.apply(piece)));
                if (ahead.size() >= AHEAD * threads) {
                    receiver.accept(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                receiver.accept(result(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "study");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T result(Future<T> piece) {
        try {
            return piece.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
