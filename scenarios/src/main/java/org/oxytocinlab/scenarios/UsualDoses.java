package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.scenarios.yaml.Part;

/** What wards usually give, against which a reader may want to hold what a case gives. All limits are design choices. */
public final class UsualDoses {
    /** The highest maximum that a protocol in the library states; all of them are for women before birth [mU/min]. */
    private static final double HIGHEST_RATE = 40;

    /** A usual highest rate [mU/min]. */
    private static final double USUAL_RATE = 20;

    /** The standard bag [mU/mL]. */
    private static final double USUAL_STRENGTH = Bag.STANDARD.concentration() / 1000;

    /** Less than this is a syringe, which is filled ten times as strong [mL]. */
    private static final double SYRINGE = 60;

    private static final double TENFOLD = 10;

    private UsualDoses() {}

    /** Notes a dose that is unusual in a labour, unless the case begins with the birth. */
    static void noteInLabour(Part part, Optional<String> note) {
        if (!part.isUnder(Circumstance.AFTER_BIRTH)) {
            note.ifPresent(part::note);
        }
    }

    /** What to say of a bag, if it is unusual. */
    static Optional<String> note(Bag bag) {
        double strength = bag.concentration() / 1000;
        boolean isSyringe = Unit.MILLILITRE.fromInternal(bag.volume().internal()) <= SYRINGE;
        double usual = isSyringe ? TENFOLD * USUAL_STRENGTH : USUAL_STRENGTH;
        String words = bag.drug() + " in " + bag.volume() + " is " + rounded(strength) + " mU/mL, ";
        if (strength >= TENFOLD * usual) {
            return Optional.of(words + "ten times the usual " + rounded(usual) + " mU/mL or more");
        }
        return strength <= USUAL_STRENGTH / TENFOLD
                ? Optional.of(words + "a tenth of the usual " + rounded(USUAL_STRENGTH) + " mU/mL or less")
                : Optional.empty();
    }

    /**
     * What to say of the highest rate that is ordered, if it is unusual.
     *
     * @param highest the rate [mU/min]
     */
    public static Optional<String> note(double highest) {
        String words = "a rate of " + rounded(highest) + " mU/min is ";
        if (highest >= TENFOLD * USUAL_RATE) {
            return Optional.of(words + "ten times a usual highest rate of " + rounded(USUAL_RATE) + " mU/min or more");
        }
        return highest > HIGHEST_RATE
                ? Optional.of(words + "above " + rounded(HIGHEST_RATE)
                        + " mU/min, the highest maximum that a protocol in the library states")
                : Optional.empty();
    }

    /** What to say of a plan that names no highest rate. */
    static Optional<String> note(Regimen regimen) {
        Leg last = last(regimen);
        return last == null || last.maximum() != null
                ? Optional.empty()
                : Optional.of("no maximum is stated: only "
                        + (regimen instanceof Protocol ? "the target, a safety rule or " : "")
                        + "the end of the case stops the increase");
    }

    private static @Nullable Leg last(Regimen regimen) {
        List<Leg> legs = regimen instanceof Ladder ladder
                ? ladder.legs()
                : regimen instanceof Protocol protocol && protocol.hasDrip() ? protocol.legs() : List.of();
        return legs.isEmpty() ? null : legs.get(legs.size() - 1);
    }

    private static String rounded(double value) {
        return Quantity.of(Math.rint(value * 100) / 100, Unit.ONE).toString();
    }
}
