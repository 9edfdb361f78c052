package org.oxytocinlab.engine.study;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.SodiumRisk;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.SafetyRule;

/** Works out the endpoints of one woman in one arm. */
final class WomanMeasures {
    /** What the endpoints are read from. */
    static final List<Variable> VARIABLES = List.of(
            Variable.OXYTOCIN_RATE,
            Variable.OXYTOCIN_GIVEN,
            Variable.CONTRACTIONS,
            Variable.CONTRACTIONS_COUNTED,
            Variable.MONTEVIDEO_COUNTED,
            Variable.SODIUM);

    private final Trajectory run;
    private final @Nullable Protocol protocol;
    private final Criteria criteria;
    private final Map<Measure, Double> values = new EnumMap<>(Measure.class);

    private WomanMeasures(Case treated, Trajectory run, Criteria criteria) {
        this.run = run;
        this.protocol = treated.prescription().regimen() instanceof Protocol plan ? plan : null;
        this.criteria = criteria;
    }

    /** One value for each measure; not a number where a woman has none. */
    static Map<Measure, Double> of(Case treated, Trajectory run, Criteria criteria) {
        WomanMeasures measures = new WomanMeasures(treated, run, criteria);
        measures.effect();
        measures.dose();
        measures.harm();
        measures.sodium();
        return Collections.unmodifiableMap(measures.values);
    }

    private void effect() {
        double enough = criteria.adequate().internal();
        double time = Stretch.of(run, Variable.CONTRACTIONS_COUNTED).firstTime(count -> count >= enough);
        boolean reached = !Double.isNaN(time);
        put(Measure.ADEQUATE, reached);
        put(Measure.MINUTES_TO_ADEQUATE, time);
        put(Measure.RATE_WHEN_ADEQUATE, reached ? run.at(Variable.OXYTOCIN_RATE, Math.nextDown(time)) : Double.NaN);
        put(Measure.MINUTES_IN_GOAL, Endpoint.MINUTES_IN_GOAL.of(run));
        put(Measure.HIGHEST_MONTEVIDEO, Endpoint.HIGHEST_MONTEVIDEO_COUNTED.of(run));
        put(Measure.CEILING_WITHOUT_EFFECT, atCeiling(reached));
    }

    private void dose() {
        put(Measure.HIGHEST_RATE, Endpoint.HIGHEST_RATE.of(run));
        put(Measure.MEAN_RATE, run.at(Variable.OXYTOCIN_GIVEN, run.end()) / run.end());
        put(Measure.TOTAL_OXYTOCIN, Endpoint.TOTAL_OXYTOCIN.of(run));
    }

    private void harm() {
        double minutes = new Sightings(run).minutes(criteria.tachysystole());
        put(Measure.TACHYSYSTOLE, minutes > 0);
        put(Measure.MINUTES_OF_TACHYSYSTOLE, minutes);
        int cuts = cuts();
        put(Measure.DOSE_CUT, cuts > 0);
        put(Measure.DOSE_CUTS, (double) cuts);
    }

    private void sodium() {
        double lowest = Endpoint.LOWEST_SODIUM.of(run);
        put(Measure.LOWEST_SODIUM, lowest);
        for (SodiumRisk band : SodiumRisk.values()) {
            put(Measure.of(band), SodiumRisk.of(lowest) == band);
        }
    }

    /** Only a protocol with a maximum has a ceiling. */
    private double atCeiling(boolean effective) {
        Quantity maximum = protocol == null
                ? null
                : protocol.legs().get(protocol.legs().size() - 1).maximum();
        if (maximum == null) {
            return Double.NaN;
        }
        boolean ordered = run.decisions().stream()
                .anyMatch(decision -> decision.after().unit() == maximum.unit()
                        && decision.after().compareTo(maximum) >= 0);
        return ordered && !effective ? 1 : 0;
    }

    private int cuts() {
        if (protocol == null) {
            return 0;
        }
        Set<String> safety = protocol.safety().stream().map(SafetyRule::words).collect(Collectors.toSet());
        return (int) run.decisions().stream()
                .filter(Decision::changes)
                .filter(decision -> safety.contains(decision.rule()))
                .count();
    }

    private void put(Measure measure, double value) {
        values.put(measure, value);
    }

    private void put(Measure measure, boolean happened) {
        put(measure, happened ? 1 : 0);
    }
}
