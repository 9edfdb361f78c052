package org.oxytocinlab.engine;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.body.KineticsLoop;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.solver.Tolerance;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/**
 * A woman and her ladder as plain text, for yardsticks in other languages: a name and its numbers a line, in the units of
 * the engine, all digits.
 */
final class LadderText {
    private final StringBuilder text = new StringBuilder();

    private LadderText() {}

    static String of(Ladder ladder) {
        LadderText all = new LadderText();
        all.line("relative", Tolerance.STANDARD.relative());
        all.line("absolute", Tolerance.STANDARD.absolute());
        all.line("longest", PlainLoop.LONGEST_STEP);
        all.drug(ladder.body().kinetics());
        all.uterus((UterineLoop) ladder.body().uterus());
        all.water(ladder.body().water());
        all.line("usual", PlainLoop.usual());
        all.line("start", PlainLoop.start(ladder.body()));
        Vasopressin.Parameters vasopressin = ladder.body().water().vasopressin().parameters();
        ladder.spans().forEach(span -> all.span(span, vasopressin));
        return all.text.toString();
    }

    private void drug(KineticsLoop drug) {
        line("clearance", drug.plasma().parameters().clearance());
        line("centralVolume", drug.plasma().parameters().centralVolume());
        line("exchange", drug.plasma().parameters().exchange());
        line("peripheralVolume", drug.plasma().parameters().peripheralVolume());
        line("absorption", drug.depot().parameters().absorption());
        line("bioavailability", drug.depot().parameters().bioavailability());
        line("equilibration", drug.effectSite().parameters().equilibration());
    }

    private void uterus(UterineLoop loop) {
        line("sensitivity", loop.drug().parameters().sensitivity());
        line("baseline", loop.drug().parameters().baseline());
        Uterus.Response frequency = loop.uterus().parameters().frequency();
        line("frequencyAtRest", frequency.atRest());
        line("frequencyRise", frequency.rise());
        line("frequencyHalf", frequency.halfEffect());
        line("frequencyExponent", frequency.exponent());
    }

    private void water(WaterLoop loop) {
        Antidiuresis.Parameters antidiuresis = loop.antidiuresis().parameters();
        line("tracking", antidiuresis.tracking());
        line("potency", antidiuresis.potency());
        line("antidiureticHalf", antidiuresis.halfEffect());
        line("antidiureticExponent", antidiuresis.exponent());
        line("renalDelay", antidiuresis.delay());
        Vasopressin.Parameters vasopressin = loop.vasopressin().parameters();
        line("threshold", vasopressin.threshold());
        line("slope", vasopressin.slope());
        line("lowestVasopressin", vasopressin.lowest());
        line("turnover", vasopressin.turnover());
        line("stressDrift", vasopressin.stressDrift());
        Kidney.Parameters kidney = loop.kidney().parameters();
        line("lowestOsmolality", kidney.lowest());
        line("highestOsmolality", kidney.highest());
        line("otherSolute", kidney.otherSolute());
        line("excretion", kidney.excretion());
        line("natriuresis", kidney.natriuresis());
        line("natriuresisDelay", kidney.natriuresisDelay());
        BodyWater.Parameters water = loop.bodyWater().parameters();
        line("bodyWater", water.water());
        line("intracellular", water.intracellular());
        line("sodium", water.sodium());
        line("insensible", water.insensible());
    }

    private void span(Span span, Vasopressin.Parameters vasopressin) {
        Supply supply = span.supply();
        line(
                "span",
                span.from(),
                span.until(),
                span.vein(),
                span.muscle(),
                supply.oxytocin(),
                supply.allWater(),
                supply.allElectrolytes(),
                Double.isNaN(supply.stress()) ? vasopressin.stress() : supply.stress());
    }

    private void line(String name, double... numbers) {
        String words = Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(" "));
        text.append(name).append(' ').append(words).append('\n');
    }
}
