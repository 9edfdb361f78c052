package org.oxytocinlab.engine.study;

import java.util.List;
import java.util.stream.DoubleStream;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.Onsets;
import org.oxytocinlab.engine.clinic.Tally;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * What is charted of a woman's contractions: at each round, what was seen in the windows that end there. With a protocol the
 * rounds are those of its nurse, and what she overlooks is not charted. Where nobody decides, somebody still charts: every
 * 30 min, and everything. The interval is a design choice.
 */
public final class Charting {
    /** Time between entries where no protocol is followed [min]; a design choice. */
    public static final double EVERY = 30;

    private Charting() {}

    /** Whether a definition of too many contractions is ever met in the chart. */
    static boolean shows(Definition definition, Trajectory run, boolean byProtocol) {
        return byProtocol
                ? run.decisions().stream().anyMatch(decision -> definition.tachysystole(decision.seen()))
                : showsEntries(definition, run);
    }

    private static boolean showsEntries(Definition definition, Trajectory run) {
        Strip strip = new Strip(run.contractions(), new Tally(run.contractions(), Memory.FRESH));
        return DoubleStream.iterate(EVERY, time -> time <= run.end(), time -> time + EVERY)
                .anyMatch(time -> definition.tachysystole(strip.at(time)));
    }

    /** What an observer sees who overlooks nothing; she is moved from look to look rather than made anew. */
    static final class Strip implements Onsets {
        private final Count count;
        private final Tally tally;
        private double time;

        /** Of contractions that are side by side as well. */
        Strip(List<Contraction> contractions, Tally tally) {
            this.count = new Count(contractions);
            this.tally = tally;
        }

        /** Moves to a time [min]. */
        Strip at(double look) {
            time = look;
            return this;
        }

        @Override
        public double time() {
            return time;
        }

        @Override
        public List<Contraction> seen() {
            return count.between(time - Count.WINDOW, time);
        }

        @Override
        public int onsetsBetween(double from, double until) {
            return tally.onsetsBetween(time - from, time - until);
        }
    }
}
