package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Measure.Kind;

/** How the endpoints of trials are declared: each once, and their order is that of tables. */
final class Declaring {
    private final List<Measure> declared = new ArrayList<>();

    /** What was declared so far. */
    List<Measure> all() {
        return List.copyOf(declared);
    }

    private Measure declared(Measure measure) {
        declared.add(measure);
        return measure;
    }

    Measure declared(Card card, Kind kind, ToDoubleFunction<FollowedWoman> formula, Variable... needs) {
        return declared(new Measure(card, kind, formula, Set.of(needs)));
    }

    /** An endpoint of a single run. */
    Measure asked(Endpoint endpoint) {
        return declared(Measure.of(endpoint));
    }

    /** An endpoint of a single run that is a time, and never comes to some. */
    Measure time(Endpoint endpoint) {
        return declared(new Measure(
                endpoint.card().filed(), Kind.TIME, woman -> endpoint.of(woman.survey()), endpoint.needs()));
    }

    /** Whether something ever happened to her. */
    Measure happening(Card card, Predicate<FollowedWoman> happened, Variable... needs) {
        return declared(card, Kind.SHARE, woman -> happened.test(woman) ? 1 : 0, needs);
    }

    /** The card of something that happens to women. */
    static Card happens(String words) {
        return Card.of(words, Unit.ONE).labelled("women with " + words);
    }

    /** Not a number where nobody is followed so long. */
    Measure bornWithin(double hours) {
        double minutes = Unit.HOUR.internal(hours);
        return declared(
                happens("birth within " + Math.round(hours) + " h").seen(View.RATIOS),
                Kind.SHARE,
                woman -> woman.treated().duration().internal() < minutes
                        ? Double.NaN
                        : woman.run().progress().birth() <= minutes ? 1 : 0,
                Variable.DILATATION);
    }

    Measure bloodLossAbove(double millilitres) {
        return happening(
                happens("blood loss above " + Math.round(millilitres) + " mL").seen(View.RATIOS),
                woman -> Endpoint.FINAL_BLOOD_LOSS.of(woman.survey()) > millilitres,
                Variable.BLOOD_LOSS);
    }

    /** Whether a number of a run is below a limit in its own unit. */
    Measure below(String what, double limit, Endpoint endpoint) {
        String words =
                what + " below " + Math.round(limit) + " " + endpoint.unit().symbol();
        return sided(words, endpoint, value -> value < limit);
    }

    /** Whether a number of a run is on the wrong side; not a number in a run that has none. */
    Measure sided(String words, Endpoint endpoint, DoublePredicate isWrong) {
        ToDoubleFunction<FollowedWoman> formula = woman -> {
            double value = endpoint.of(woman.survey());
            return Double.isNaN(value) ? value : isWrong.test(value) ? 1 : 0;
        };
        return declared(new Measure(happens(words).seen(View.RATIOS), Kind.SHARE, formula, endpoint.needs()));
    }

    Measure band(SodiumRisk band) {
        return happening(
                happens("lowest sodium in the " + band.band()),
                woman -> SodiumRisk.of(Endpoint.LOWEST_SODIUM.of(woman.survey())) == band,
                Variable.SODIUM);
    }
}
