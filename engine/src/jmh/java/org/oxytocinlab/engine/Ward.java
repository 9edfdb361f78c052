package org.oxytocinlab.engine;

import java.util.List;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Criteria;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.therapy.Prescription;

/** One arm of a trial in code: a low dose, raised by the clock until contractions are as wanted, beside 75 mL/h of glucose. */
final class Ward {
    private static final long SEED = 1;
    private static final double INTERVAL = 20;

    private static final Population POPULATION = new Population(
            "induction",
            List.of(
                    new Trait.Sensitivity(Quantity.of("0.34", Unit.ONE), 0.45),
                    new Trait.Factor(List.of(Plasma.CLEARANCE), 0.35),
                    new Trait.Factor(List.of(Plasma.HALF_LIFE), 0.30)),
            null,
            null,
            null,
            false,
            List.of());

    private Ward() {}

    /** So many women, followed for so many hours. */
    static Trial trial(int women, double hours) {
        return new Trial(
                List.of(new Arm("low dose", asked(hours))),
                POPULATION,
                Trial.Design.PAIRED,
                Criteria.STANDARD,
                women,
                1,
                SEED);
    }

    private static Case asked(double hours) {
        Prescription given =
                Cases.lasting(0).fluids(Cases.drip("glucose 5 %", 75)).prescription();
        return new Case(
                "low dose",
                Quantity.minutes(60 * hours),
                Woman.AT_TERM,
                Settings.STANDARD,
                new Prescription(
                        given.bag(),
                        given.device(),
                        Plan.climbing("1", "1", "42", INTERVAL).protocol(),
                        given.fluids(),
                        given.actions()),
                SEED);
    }
}
