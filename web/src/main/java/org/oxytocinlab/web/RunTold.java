package org.oxytocinlab.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** What came of a case, as the page needs it: every column as numbers, everything else in words and numbers. */
final class RunTold {
    private RunTold() {}

    static Told of(Case asked, Trajectory run) {
        Told columns = new Told();
        run.series().forEach((variable, values) -> columns.with(variable.card().key(), column(variable, values)));
        return new Told()
                .with("title", asked.title())
                .with("end", run.end())
                .with("times", run.times())
                .with("columns", columns)
                .with("contractions", contractions(run.contractions()))
                .with("happenings", happenings(run.happenings()))
                .with("decisions", run.decisions().stream().map(RunTold::told).toList())
                .with("endpoints", endpoints(run))
                .with(
                        "goal",
                        new Told()
                                .with("from", run.goal().from())
                                .with("to", run.goal().to())
                                .with("words", run.goal().words()))
                .words("notes", run.notes());
    }

    private static Told column(Variable variable, double[] values) {
        Card card = variable.card();
        return new Told()
                .with("label", card.label())
                .with("heading", card.fullHeading())
                .with("unit", card.unit().symbol())
                .with("values", values);
    }

    private static Told contractions(List<Contraction> all) {
        return new Told()
                .with("onset", numbers(all, Contraction::onset))
                .with("peak", numbers(all, Contraction::peak))
                .with("duration", numbers(all, Contraction::duration))
                .with("tone", numbers(all, Contraction::tone));
    }

    private static double[] numbers(List<Contraction> all, ToDoubleFunction<Contraction> of) {
        return all.stream().mapToDouble(of).toArray();
    }

    private static List<Told> happenings(List<Happening> all) {
        return all.stream()
                .map(each -> new Told()
                        .with("at", each.at())
                        .with("kind", each.kind().name())
                        .with("words", each.words()))
                .toList();
    }

    private static Told told(Decision decision) {
        Reading seen = decision.seen();
        List<Told> signs = new ArrayList<>();
        seen.signs().forEach((sign, value) -> signs.add(told(sign, value)));
        return new Told()
                .with("time", decision.time())
                .with("contractions", seen.contractions())
                .with("longest", seen.longest())
                .with("fetus", seen.fetus().words())
                .with("signs", signs)
                .with("rule", decision.rule().words())
                .with("action", decision.action())
                .words("overruled", decision.overruled())
                .with("before", decision.rateBefore())
                .with("after", decision.rateAfter())
                .with("orderBefore", decision.before().toString())
                .with("orderAfter", decision.after().toString());
    }

    private static Told told(Sign sign, double value) {
        return new Told()
                .with("words", sign.words())
                .with("value", value)
                .with("text", Digits.withUnit(value, sign.unit()));
    }

    private static List<Told> endpoints(Trajectory run) {
        Endpoints all = Endpoints.of(run);
        return Endpoint.seen(View.COMPARISON).stream()
                .filter(all::isComputed)
                .map(endpoint -> new Told()
                        .with("key", endpoint.card().key())
                        .with("label", endpoint.label())
                        .with("value", all.value(endpoint))
                        .with("text", Digits.withUnit(all.value(endpoint), endpoint.unit())))
                .toList();
    }
}
