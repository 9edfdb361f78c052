package org.oxytocinlab.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.SensitivityPreset;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Regimen;

/** What of a case can be turned by a slider. A knob that a case lacks has no value there. */
enum Knob {
    /** S of her uterus; a factor, so its scale is one of ratios. */
    SENSITIVITY(0.05, 5, 0.05) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            // In a labour her word says how ready she is as well, which a number cannot.
            SensitivityPreset word = asked.woman().sensitivity();
            boolean readies = word == SensitivityPreset.RIPE_INDUCTION || word == SensitivityPreset.UNRIPE_INDUCTION;
            return asked.woman().labour().isAny() && readies
                    ? null
                    : Quantity.of(Body.sensitivityAtTerm(asked.woman()), Unit.ONE);
        }

        @Override
        Case turned(Case asked, Quantity value) {
            return asked.with(asked.woman().answering(value));
        }
    },
    START(0.5, 40, 0.5) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            List<Regimen.Leg> legs = Plan.legs(asked);
            return legs.isEmpty() ? null : legs.get(0).start();
        }

        @Override
        Case turned(Case asked, Quantity value) {
            return Plan.with(asked, 0, leg -> new Regimen.Leg(leg.bag(), value, leg.step(), leg.maximum()));
        }
    },
    STEP(0.5, 20, 0.5) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            List<Regimen.Leg> legs = Plan.legs(asked);
            return legs.isEmpty() || !Plan.climbsBySteps(asked)
                    ? null
                    : legs.get(0).step();
        }

        @Override
        Case turned(Case asked, Quantity value) {
            return Plan.with(asked, 0, leg -> new Regimen.Leg(leg.bag(), leg.start(), value, leg.maximum()));
        }
    },
    MAXIMUM(2, 60, 1) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            List<Regimen.Leg> legs = Plan.legs(asked);
            return legs.isEmpty() ? null : legs.get(legs.size() - 1).maximum();
        }

        @Override
        Case turned(Case asked, Quantity value) {
            int last = Plan.legs(asked).size() - 1;
            return Plan.with(asked, last, leg -> new Regimen.Leg(leg.bag(), leg.start(), leg.step(), value));
        }
    },
    INTERVAL(5, 120, 5) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            return Plan.every(asked);
        }

        @Override
        Case turned(Case asked, Quantity value) {
            return Plan.every(asked, value);
        }
    },
    /** The first of a list of rates. */
    RATE(0, 60, 0.5) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            return asked.prescription().regimen() instanceof Regimen.RateList list
                            && !list.rates().isEmpty()
                    ? list.rates().get(0).rate()
                    : null;
        }

        @Override
        Case turned(Case asked, Quantity value) {
            if (asked.prescription().regimen() instanceof Regimen.RateList list) {
                List<Regimen.TimedRate> rates = new ArrayList<>(list.rates());
                rates.set(0, new Regimen.TimedRate(rates.get(0).at(), value));
                return Plan.by(asked, new Regimen.RateList(List.copyOf(rates)));
            }
            return asked;
        }
    },
    /** Drug in the first bag, which makes it stronger or weaker. */
    BAG(1, 60, 1) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            Bag bag = asked.prescription().bag();
            return bag == null ? null : bag.drug();
        }

        @Override
        Case turned(Case asked, Quantity value) {
            Bag bag = asked.prescription().bag();
            return bag == null ? asked : asked.with(asked.prescription().from(bag.with(value)));
        }
    },
    /** The first fluid beside the drug. */
    FLUID(0, 500, 5) {
        @Override
        @Nullable
        Quantity of(Case asked) {
            return asked.prescription().fluids().isEmpty()
                    ? null
                    : asked.prescription().fluids().get(0).rate();
        }

        @Override
        Case turned(Case asked, Quantity value) {
            return Plan.flowing(asked, value);
        }
    };

    /** Beyond the usual range, a knob reaches to this many times the value that the case has. */
    private static final double REACH = 4;

    private final double least;
    private final double most;
    private final double grain;

    Knob(double least, double most, double grain) {
        this.least = least;
        this.most = most;
        this.grain = grain;
    }

    /** Where it stands; null in a case that lacks it. */
    abstract @Nullable Quantity of(Case asked);

    /** The case with the knob at another value. */
    abstract Case turned(Case asked, Quantity value);

    /** The case with the knob at a number, in the unit in which it stands. */
    Case turned(Case asked, double value) {
        Quantity now = of(asked);
        // Through its text, so that 0.3 is three tenths.
        return now == null ? asked : turned(asked, now.with(new BigDecimal(Double.toString(value))));
    }

    /** The name by which the page calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Knob named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** All knobs of a case, each with its range. */
    static List<Told> told(Case asked) {
        return Arrays.stream(values())
                .flatMap(knob -> Optional.ofNullable(knob.of(asked)).map(knob::told).stream())
                .toList();
    }

    private Told told(Quantity now) {
        double value = now.value().doubleValue();
        // Rates may be in mL/h or drops; the usual range is one of mU/min.
        boolean usual = value >= least && value <= most;
        return new Told()
                .with("key", key())
                .with("value", value)
                .with("unit", now.unit().symbol())
                .with("least", usual ? least : 0)
                .with("most", usual ? most : Math.max(value * REACH, grain))
                .with("grain", grain);
    }
}
