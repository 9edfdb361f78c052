package org.oxytocinlab.engine.study;

import java.util.stream.Stream;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.result.Decision;
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
        Stream<Reading> looks = byProtocol ? run.decisions().stream().map(Decision::seen) : entries(run);
        return looks.anyMatch(definition::tachysystole);
    }

    private static Stream<Reading> entries(Trajectory run) {
        Count count = new Count(run.contractions());
        return Stream.iterate(EVERY, time -> time <= run.end(), time -> time + EVERY)
                .map(time -> at(count, time));
    }

    /** Everything that a perfect observer sees at a time without instruments. */
    static Reading at(Count count, double time) {
        return new Reading(
                time,
                count.between(time - Count.WINDOW, time),
                Double.NaN,
                Double.NaN,
                FetalStatus.NORMAL,
                Double.NaN,
                Double.NaN,
                Double.NaN);
    }
}
