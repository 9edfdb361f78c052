package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** The line of another drug, written as the reader reads it. */
final class LineText {
    private LineText() {}

    static Pairs of(Line line) {
        Bag bag = line.bag();
        return new Pairs()
                .with("drug", line.of().words())
                .with("bag", bag == null ? "none" : BagForm.OF_A_LINE.write(bag))
                .with("regimen", plan(line.regimen()))
                .with(
                        LineForm.BOLUSES,
                        list(Stream.concat(
                                        line.boluses().stream().map(bolus -> bolus(bolus, bolus.at())),
                                        line.atBirth().stream().map(bolus -> bolus(bolus, BirthTime.text(bolus.at()))))
                                .toList()));
    }

    private static String plan(Regimen regimen) {
        if (regimen instanceof Ladder ladder) {
            Leg leg = ladder.legs().get(0);
            return new Pairs()
                    .with("start", leg.start())
                    .with("step", leg.step())
                    .with("every", ladder.every())
                    .with("maximum", leg.maximum())
                    .toString();
        }
        RateList rates = (RateList) regimen;
        return list(rates.rates().stream()
                .map(rate -> new Pairs().with("at", rate.at()).with("rate", rate.rate()))
                .toList());
    }

    private static Pairs bolus(Line.Bolus bolus, Object at) {
        boolean isMuscle = bolus.route() == Push.Route.MUSCLE;
        return new Pairs()
                .with("at", at)
                .with("dose", bolus.dose())
                .with("over", isMuscle ? null : bolus.over())
                .with("by", isMuscle ? "muscle" : "vein");
    }

    private static String list(List<Pairs> entries) {
        return entries.toString();
    }
}
