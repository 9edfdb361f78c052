package org.oxytocinlab.engine.study;

import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Who carries out the pieces of a study. A piece depends on nothing but its number, so that it does not matter how many
 * hands there are; the results are handed over in the order of the numbers.
 */
public interface Workforce {
    /** One pair of hands. */
    Workforce ALONE = new Workforce() {
        @Override
        public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
            for (int i = 0; i < pieces; i++) {
                receiver.accept(work.apply(i));
            }
        }
    };

    /**
     * Carries out pieces 0 to n − 1.
     *
     * @param pieces how many
     * @param work a piece by its number; may be called by several threads at once
     * @param receiver takes the results, one at a time and in order
     */
    <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver);
}
