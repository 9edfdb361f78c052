package org.oxytocinlab.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Tally;
import org.oxytocinlab.engine.quantity.Memory;

/** What is counted of contractions that may still become more. Whoever asks for many times asks when there are all. */
final class CountedAnswers {
    private final List<Contraction> contractions;
    private final Memory memory;
    private final Count count;
    private @Nullable Tally tally;

    CountedAnswers(List<Contraction> contractions, Memory memory) {
        this.contractions = contractions;
        this.memory = memory;
        this.count = new Count(contractions);
    }

    Answer perTenMinutes() {
        return Answer.of(now -> count.perTenMinutes(now.time()), (all, values) -> {
            Tally counted = tally();
            for (int i = 0; i < all.size(); i++) {
                values[i] = counted.perTenMinutes(all.time(i));
            }
        });
    }

    Answer montevideoUnits() {
        return Answer.of(now -> count.montevideoUnits(now.time()), (all, values) -> {
            Tally counted = tally();
            for (int i = 0; i < all.size(); i++) {
                values[i] = counted.montevideoUnits(all.time(i));
            }
        });
    }

    private Tally tally() {
        Tally known = tally;
        if (known == null || known.size() != contractions.size()) {
            known = new Tally(contractions, memory);
            tally = known;
        }
        return known;
    }
}
