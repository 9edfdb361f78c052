package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.LabourLoop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.SecretionLoop;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.quantity.Logarithm;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.Span;

/**
 * The pulses of her own oxytocin: a Poisson process whose rate follows the stage of labour. Occasions come at the highest rate,
 * and each becomes a pulse with the probability of its stage, so that the stage need not be known in advance.
 */
final class Secretion {
    private static final Secretion NONE = new Secretion(null, null, new RandomStreams(0, 0));

    private final @Nullable LabourLoop labour;
    private final @Nullable Pituitary pituitary;
    private final UniformRandomProvider times;
    private final UniformRandomProvider kinds;
    private double next = Double.POSITIVE_INFINITY;

    private Secretion(@Nullable LabourLoop labour, @Nullable Pituitary pituitary, RandomStreams streams) {
        this.labour = labour;
        this.pituitary = pituitary;
        this.times = streams.of("occasion of a secretory pulse");
        this.kinds = streams.of("secretory pulse");
        if (pituitary != null) {
            next = interval(pituitary);
        }
    }

    /** Her pulses; none where her secretion is a mean. */
    static Secretion of(Body body, RandomStreams streams) {
        return body.loops().stream()
                .filter(SecretionLoop.class::isInstance)
                .map(SecretionLoop.class::cast)
                .findFirst()
                .map(loop -> new Secretion((LabourLoop) body.loop(Stage.UTERUS), loop.pituitary(), streams))
                .orElse(NONE);
    }

    /** When there may be one next; infinite where there is none [min]. */
    double next() {
        return next;
    }

    /** A planned stretch, with the pulse that begins it, if one does. */
    Span joined(Span planned, Moment now) {
        Pituitary own = pituitary;
        LabourLoop loop = labour;
        if (own == null || loop == null || planned.from() < next - Administration.MOMENT) {
            return planned;
        }
        next += interval(own);
        double share = own.pulseRate(loop.stageOfLabour(now)) / own.highestPulseRate();
        if (kinds.nextDouble() >= share) {
            return planned;
        }
        List<Push> pushes = new ArrayList<>(planned.pushes());
        pushes.add(new Push(Substance.OWN_OXYTOCIN, Push.Route.VEIN, own.pulseMass()));
        return new Span(planned.from(), planned.until(), List.copyOf(pushes), planned.supply());
    }

    private double interval(Pituitary own) {
        return -Logarithm.of(1 - times.nextDouble()) / own.highestPulseRate();
    }
}
