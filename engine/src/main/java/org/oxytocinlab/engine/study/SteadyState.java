package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;
import org.oxytocinlab.engine.therapy.Timeline;

/**
 * Where a woman comes to rest under a rate that never changes. Plasma and effect site stand at R/CL; the kidney is asked
 * with body water and sodium as they were at the start, since these drift with what she drinks and never come to rest.
 * Another drug stands where the rate of its line at the end of the case would bring it.
 */
public final class SteadyState {
    /** So high a rate that nothing rises any more [mU/min]. */
    private static final double ENDLESS = 1e12;

    private static final double LOWEST_RATE = 1e-9;
    private static final int HALVINGS = 120;

    private final Body body;
    private final List<Given.Flow> lines;
    private final Map<Variable, Answer> answers = new EnumMap<>(Variable.class);

    /** The woman of a case. */
    public SteadyState(Case asked) {
        this.body = asked.body();
        this.lines = lines(asked);
        body.loops().forEach(loop -> answers.putAll(loop.answers()));
        answers.keySet().retainAll(DoseQuestion.VARIABLES);
    }

    private static List<Given.Flow> lines(Case asked) {
        List<Line> given = asked.prescription().lines();
        if (given.isEmpty()) {
            return List.of();
        }
        try {
            Prescription alone =
                    new Prescription(null, Device.STANDARD, Regimen.NONE, List.of(), List.of()).with(given);
            List<Span> spans = Timeline.of(alone, asked.duration().internal()).spans();
            return spans.get(spans.size() - 1).supply().lines().stream()
                    .collect(Collectors.groupingBy(Supply.OfLine::of, Collectors.summingDouble(Supply.OfLine::rate)))
                    .entrySet()
                    .stream()
                    .map(drug -> new Given.Flow(drug.getKey(), 0, drug.getValue(), 0))
                    .toList();
        } catch (PrescriptionFault fault) {
            throw new IllegalArgumentException(fault.part().path() + ": " + fault.getMessage(), fault);
        }
    }

    /**
     * The value of a variable, in its own unit.
     *
     * @param rate oxytocin [mU/min]
     */
    public double value(Variable variable, double rate) {
        Answer answer = answers.get(variable);
        if (answer == null) {
            throw new IllegalArgumentException("has no steady state here: " + variable);
        }
        List<Given.Flow> flows = new ArrayList<>(lines);
        flows.add(new Given.Flow(Substance.OXYTOCIN, 0, rate, 0));
        Given given = new Given(flows, Double.NaN);
        Moment rest = new Moment((stage, time) -> body.loop(stage).settled(given));
        return answer.at(rest.at(0, Given.NOTHING));
    }

    /** The lowest rate at which a variable that rises with it reaches a level; infinite where none does [mU/min]. */
    public double rateFor(Variable variable, double level) {
        double rise = level - value(variable, 0);
        if (rise <= 0) {
            return 0;
        }
        return value(variable, ENDLESS) < level ? Double.POSITIVE_INFINITY : rateForChange(variable, rise, ENDLESS);
    }

    /**
     * The rate at which a share of a change is reached; not a number where nothing changes [mU/min].
     *
     * @param share 0.5 for an ED50
     * @param highest rate at which the change is taken as whole [mU/min]; infinite for the change of an endless rate
     */
    public double effectiveDose(Variable variable, double share, double highest) {
        double most = Math.min(highest, ENDLESS);
        double whole = value(variable, most) - value(variable, 0);
        return whole == 0 ? Double.NaN : rateForChange(variable, share * whole, most);
    }

    /** Bisection on the logarithm of the rate; every variable here only rises or only falls with it. */
    private double rateForChange(Variable variable, double change, double highest) {
        double rest = value(variable, 0);
        double low = LOWEST_RATE;
        double high = highest;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            if (Math.abs(value(variable, middle) - rest) >= Math.abs(change)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
