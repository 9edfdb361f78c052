package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Workforce;

/** Pieces of work that need each other. Each is done once, by whoever asks for it first. */
final class Worklist {
    private final List<Supplier<?>> pieces = new ArrayList<>();

    /**
     * Adds a piece.
     *
     * @param work may ask for pieces that were added before it
     * @return what comes of it; whoever asks waits, or does it
     */
    <T> Supplier<T> add(Supplier<T> work) {
        Supplier<T> once = once(work);
        pieces.add(once);
        return once;
    }

    /** A piece that is on no list: it is done when somebody needs it. */
    static <T> Supplier<T> once(Supplier<T> work) {
        return new Once<>(work);
    }

    /** Has all pieces done, so that nobody who asks afterwards waits. */
    void carryOut(Workforce hands) {
        hands.carryOut(pieces.size(), piece -> pieces.get(piece).get(), done -> {});
    }

    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> work;
        private @Nullable T done;

        private Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public synchronized T get() {
            T answer = done;
            if (answer == null) {
                answer = work.get();
                done = answer;
            }
            return answer;
        }
    }
}
