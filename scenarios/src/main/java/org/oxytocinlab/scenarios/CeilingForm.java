package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Protocol.Ceiling;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a lower maximum for some women is written: {@code {parity from: 5, is: 15 mU/min}}, or {@code {uterine scar: yes, …}}. */
final class CeilingForm extends Form<Ceiling> {
    private static final int MOST_BIRTHS = 30;

    private static final Key<Ceiling, Integer> PARITY = Key.of(
            "parity from", "Earlier births from which it holds", Kinds.whole(1, MOST_BIRTHS, 5), Ceiling::parityFrom);
    private static final Key<Ceiling, Boolean> SCAR = Key.of(
            Contraindication.UTERINE_SCAR.words(),
            "Whether it is that of a scarred uterus",
            Kinds.yes(),
            ceiling -> ceiling.parityFrom() == null ? Boolean.TRUE : null);
    private static final Key<Ceiling, Quantity> IS = Key.needed(
            "is", "The highest rate, in the unit of the start", OrderedRates.RATE.like("15 mU/min"), Ceiling::maximum);

    private final @Nullable Ladder ladder;

    /**
     * A maximum.
     *
     * @param ladder whose rates it limits, or null when it has a fault
     */
    CeilingForm(@Nullable Ladder ladder) {
        super("a maximum", "{parity from: 5, is: 15 mU/min}", Keys.of(PARITY, SCAR, IS));
        this.ladder = ladder;
    }

    /** The maxima of a protocol; none where nothing is written, null where something is wrong. */
    static @Nullable List<Ceiling> all(@Nullable Part written, @Nullable Ladder ladder) {
        return written == null
                ? List.of()
                : new CeilingForm(ladder).list("maxima").readAll(written);
    }

    @Override
    protected @Nullable Ceiling read(Mapping keys) {
        Quantity maximum = IS.read(keys);
        Integer parity = PARITY.read(keys);
        if (PARITY.isIn(keys) == Boolean.TRUE.equals(SCAR.read(keys))) {
            keys.part().fault("expected either '" + PARITY.name() + "' or '" + SCAR.name() + ": yes'");
            return null;
        }
        Part rate = IS.part(keys);
        if (rate == null || maximum == null || (PARITY.isIn(keys) && parity == null) || !fits(rate, maximum)) {
            return null;
        }
        return new Ceiling(parity, maximum);
    }

    private boolean fits(Part part, Quantity maximum) {
        if (ladder == null) {
            return true;
        }
        Quantity start = ladder.legs().get(0).start();
        if (start.unit() != maximum.unit() || start.compareTo(maximum) > 0) {
            part.fault("'" + maximum + "' is below the start at '" + start + "', or in another unit");
            return false;
        }
        return true;
    }
}
