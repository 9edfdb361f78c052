package org.oxytocinlab.engine;

import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.LabourLoop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.SecretionLoop;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.quantity.Logarithm;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/** How her own oxytocin comes: at its mean, of which nobody need know, or in pulses. */
interface Secretion {
    /** When there may be a pulse next; infinite where there is none [min]. */
    default double next() {
        return Double.POSITIVE_INFINITY;
    }

    /** A planned stretch, with the pulse that begins it, if one does, and the surge at birth, if it is time. */
    default Span joined(Span planned, Supplier<Moment> now) {
        return planned;
    }

    /** That of a body. */
    static Secretion of(Body body, RandomStreams streams) {
        SecretionLoop secretion = body.uterus() instanceof LabourLoop labour ? labour.secretion() : null;
        return secretion == null
                ? new Secretion() {}
                : new Pulses((LabourLoop) body.uterus(), secretion.pituitary(), streams);
    }

    /**
     * A Poisson process whose rate follows the stage of labour. Occasions come at the highest rate, and each becomes a pulse
     * with the probability of its stage, so that the stage need not be known in advance.
     */
    final class Pulses implements Secretion {
        private final LabourLoop labour;
        private final Pituitary pituitary;
        private final UniformRandomProvider times;
        private final UniformRandomProvider kinds;
        private double next;

        Pulses(LabourLoop labour, Pituitary pituitary, RandomStreams streams) {
            this.labour = labour;
            this.pituitary = pituitary;
            this.times = streams.of("occasion of a secretory pulse");
            this.kinds = streams.of("secretory pulse");
            this.next = interval();
        }

        @Override
        public double next() {
            return next;
        }

        @Override
        public Span joined(Span planned, Supplier<Moment> now) {
            StageOfLabour stage = labour.stageOfLabour(now.get());
            double surge = pituitary.surgeRate(stage);
            Span surging = surge > 0 ? planned.with(new Supply.OfLine(Substance.OWN_OXYTOCIN, surge, 0, 0)) : planned;
            return beginsWithPulse(planned.from(), stage)
                    ? surging.with(new Push(Substance.OWN_OXYTOCIN, Push.Route.VEIN, pituitary.pulseMass()))
                    : surging;
        }

        private boolean beginsWithPulse(double time, StageOfLabour stage) {
            if (time < next - Administration.MOMENT) {
                return false;
            }
            next += interval();
            return kinds.nextDouble() < pituitary.pulseRate(stage) / pituitary.highestPulseRate();
        }

        private double interval() {
            return -Logarithm.of(1 - times.nextDouble()) / pituitary.highestPulseRate();
        }
    }
}
