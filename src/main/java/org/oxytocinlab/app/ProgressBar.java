package org.oxytocinlab.app;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.oxytocinlab.engine.study.Workforce;

/** A bar on the error stream that shows how far a study is; only on a terminal, and only when it takes over a second. */
final class ProgressBar implements Workforce {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 30;
    private static final double SECOND = 1e9;

    private final Workforce workers;
    private final PrintWriter screen;
    private final String pieces;
    private long begun;
    private long shown;
    private int done;
    private boolean drawn;

    private ProgressBar(Workforce workers, PrintWriter screen, String pieces) {
        this.workers = workers;
        this.screen = screen;
        this.pieces = pieces;
    }

    /**
     * The same workers, watched where somebody can watch.
     *
     * @param pieces what they work on, in the plural: "women"
     */
    static Workforce of(Workforce workers, PrintWriter screen, String pieces, boolean quiet) {
        return quiet || !isTerminal() ? workers : new ProgressBar(workers, screen, pieces);
    }

    /** Newer Java always has a console and tells by a method of its own whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    @Override
    public <T> void carryOut(int all, IntFunction<T> work, Consumer<T> receiver) {
        begun = System.nanoTime();
        done = 0;
        try {
            workers.carryOut(all, work, result -> {
                receiver.accept(result);
                done++;
                show(all);
            });
        } finally {
            clear();
        }
    }

    private void show(int all) {
        long now = System.nanoTime();
        if (now - begun < PATIENCE || now - shown < PAUSE) {
            return;
        }
        shown = now;
        drawn = true;
        screen.print("\r" + bar(done, all, (now - begun) / SECOND));
        screen.flush();
    }

    private String bar(int part, int all, double seconds) {
        int filled = (int) ((long) WIDTH * part / all);
        long left = Math.round(seconds / part * (all - part));
        return String.format(
                Locale.ROOT,
                "[%s%s] %d of %d %s, %d s left  ",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                part,
                all,
                pieces,
                left);
    }

    private void clear() {
        if (drawn) {
            screen.print("\r" + " ".repeat(WIDTH + 50) + "\r");
            screen.flush();
            drawn = false;
        }
    }
}
