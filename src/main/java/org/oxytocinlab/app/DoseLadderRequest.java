package org.oxytocinlab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.DosePlan;
import org.oxytocinlab.scenarios.Study;

/** The ladder of a dose–response: what is typed, or else what the study says, or else what is usual. */
final class DoseLadderRequest {
    static final String RATES = "0,0.5,1,2,4,8,16,32";
    static final String DWELL = "40 min";

    private static final double HIGHEST_RATE = 1000;

    private final Optional<String> typedRates;
    private final Optional<String> typedDwell;
    private final DosePlan plan;

    /**
     * A ladder that is wanted.
     *
     * @param typedRates the option, if it is given
     * @param typedDwell the option, if it is given
     * @param plan what the study says
     */
    DoseLadderRequest(Optional<String> typedRates, Optional<String> typedDwell, DosePlan plan) {
        this.typedRates = typedRates;
        this.typedDwell = typedDwell;
        this.plan = plan;
    }

    List<Quantity> rates() throws CommandFault {
        if (typedRates.isEmpty() && !plan.rates().isEmpty()) {
            return plan.rates();
        }
        return ladder(typedRates.orElse(RATES));
    }

    Quantity dwell() throws CommandFault {
        Quantity own = plan.dwell();
        if (typedDwell.isEmpty() && own != null) {
            return own;
        }
        return time(typedDwell.orElse(DWELL));
    }

    /** The study with the ladder that was used, if it says anything of one. */
    Study used(Study study) throws CommandFault {
        return study.withDose(
                new DosePlan(plan.rates().isEmpty() ? List.of() : rates(), plan.dwell() == null ? null : dwell()));
    }

    /** What the study says and an option replaces. */
    List<String> notes() throws CommandFault {
        List<String> notes = new ArrayList<>();
        if (typedRates.isPresent() && !plan.rates().isEmpty() && !plan.rates().equals(rates())) {
            String own = plan.rates().stream().map(Quantity::toString).collect(Collectors.joining(", "));
            notes.add("--rates replaces the rates of the study, " + own);
        }
        Quantity own = plan.dwell();
        if (typedDwell.isPresent() && own != null && !own.equals(dwell())) {
            notes.add("--dwell replaces the dwell of the study, " + own);
        }
        return notes;
    }

    private static List<Quantity> ladder(String typed) throws CommandFault {
        List<Quantity> ladder = new ArrayList<>();
        for (String each : typed.split(",")) {
            ladder.add(rate(each.strip()));
        }
        for (int i = 1; i < ladder.size(); i++) {
            if (ladder.get(i).compareTo(ladder.get(i - 1)) <= 0) {
                throw CommandFault.invalid(
                        "--rates: '" + typed + "' is not in increasing order; expected e.g. 0,0.5,1,2,4,8");
            }
        }
        if (ladder.get(ladder.size() - 1).isZero() || ladder.size() > DosePlan.MOST_RATES) {
            throw CommandFault.invalid("--rates: expected 1 to " + DosePlan.MOST_RATES + " rates, the highest above 0");
        }
        return List.copyOf(ladder);
    }

    private static Quantity rate(String text) throws CommandFault {
        if (!text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            throw CommandFault.invalid(
                    "--rates: '" + text + "' is not a rate; expected numbers in mU/min, e.g. 0.5,1,2,4");
        }
        Quantity rate = Quantity.of(text, Unit.MILLIUNIT_PER_MINUTE);
        if (rate.internal() > HIGHEST_RATE) {
            throw CommandFault.invalid(
                    "--rates: '" + text + "' is implausible: an infusion of oxytocin is at most 1000 mU/min");
        }
        return rate;
    }

    private static Quantity time(String typed) throws CommandFault {
        try {
            Quantity time = QuantityText.parse(typed, Dimension.TIME);
            if (time.internal() <= 0 || time.internal() > DosePlan.LONGEST_DWELL) {
                throw CommandFault.invalid("--dwell: '" + typed + "' is not above 0 and at most 24 h");
            }
            return time;
        } catch (QuantityFault fault) {
            throw CommandFault.invalid("--dwell: " + fault.getMessage());
        }
    }
}
