package org.oxytocinlab.engine.study;

import java.util.List;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.SafetyRule;

/** Trials put together in code, for tests. */
final class Women {
    static final Population VARIED = new Population(
            "varied",
            List.of(
                    new Trait.Sensitivity(Quantity.of("0.34", Unit.ONE), 0.44),
                    new Trait.Weight(Quantity.of("72", Unit.KILOGRAM), 0.14),
                    new Trait.Factor(List.of(parameter("clearance")), 0.35),
                    new Trait.Shift(parameter("osmotic threshold"), Quantity.of("2", Unit.MILLIOSMOLE_PER_KILOGRAM))),
            new Population.Range(Quantity.of("37", Unit.WEEK), Quantity.of("42", Unit.WEEK)),
            null,
            0.5,
            false,
            List.of());

    private Women() {}

    static Published parameter(String name) {
        return Catalogue.named(name).orElseThrow();
    }

    /** An arm in which the rate climbs by equal steps until 4 contractions per 10 min. */
    static Arm climbing(String name, String step) {
        return new Arm(name, Cases.lasting(360).on(protocol(step)).asked());
    }

    static Case asked() {
        return Cases.lasting(360).asked();
    }

    static Trial trial(Population population, Trial.Design design, int women, Arm... arms) {
        return new Trial(List.of(arms), population, design, Criteria.STANDARD, women, 1, 1);
    }

    private static Protocol protocol(String step) {
        Quantity rate = Quantity.of(step, Unit.MILLIUNIT_PER_MINUTE);
        Quantity most = Quantity.of("42", Unit.MILLIUNIT_PER_MINUTE);
        SafetyRule halving = new SafetyRule(
                new SafetyRule.TooMany(Definition.NICHD_2008),
                SafetyRule.Response.HALVE,
                1,
                Quantity.minutes(30),
                false);
        return new Protocol(
                List.of(new Regimen.Leg(null, rate, rate, most)),
                new Protocol.BySteps(),
                Quantity.minutes(20),
                new Protocol.Target(
                        Quantity.of("4", Unit.PER_TEN_MINUTES), Quantity.of("5", Unit.PER_TEN_MINUTES), null, null),
                null,
                null,
                List.of(halving),
                new Protocol.Restart(Quantity.minutes(15), Quantity.minutes(30), true));
    }
}
