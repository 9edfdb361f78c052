package org.oxytocinlab.engine.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Regimen;

/**
 * Picks the women whose spontaneous labour is slow, as those who are recruited for trials of augmentation: from 4 cm on she is
 * examined every hour, and slow is a centimetre or less in two hours [labour-note].
 */
final class SlowLabour {
    /** Longest labour that is followed before the drip [min]. */
    private static final double LONGEST = 48 * 60;

    private static final int ADMITTED = 4;
    private static final double EXAMINED_EVERY = 60;
    private static final double SLOW_FOR = 120;
    private static final double SLOW = 1;

    private SlowLabour() {}

    /** The labour in which a woman is when it is found to be slow; nothing when hers is not. */
    static Optional<Labour> of(Case spontaneous, long woman) {
        Trajectory run = Simulation.ofWoman(
                untreated(spontaneous), woman, Set.of(Variable.DILATATION, Variable.OWN_DRIVE), EXAMINED_EVERY);
        double admitted = run.progress().at(ADMITTED);
        double full = run.progress().at(Progress.FULL);
        double last = full >= 0 ? full : run.end();
        for (double now = admitted + SLOW_FOR; now < last; now += EXAMINED_EVERY) {
            double dilatation = run.at(Variable.DILATATION, now);
            if (dilatation - run.at(Variable.DILATATION, now - SLOW_FOR) <= SLOW) {
                return Optional.of(spontaneous
                        .woman()
                        .labour()
                        .at(Quantity.of(dilatation, Unit.CENTIMETRE))
                        .awake(Quantity.of(run.at(Variable.OWN_DRIVE, now), Unit.ONE)));
            }
        }
        return Optional.empty();
    }

    private static Case untreated(Case asked) {
        Prescription none = new Prescription(null, Device.STANDARD, Regimen.NONE, List.of(), List.of());
        return asked.with(none).lasting(Quantity.minutes(LONGEST));
    }
}
