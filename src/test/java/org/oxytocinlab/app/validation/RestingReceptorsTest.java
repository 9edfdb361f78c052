package org.oxytocinlab.app.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.Receptors;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;

/**
 * Whether receptors that recover between pulses would save what a trial of pulses saved: the same women with faster receptors.
 * The table of validation.md is written with {@code -Dvalidation.write=true}.
 */
@Tag("many-women")
class RestingReceptorsTest {
    private static final int WOMEN = 100;

    /** Effect-site level at which every row loses receptors at the same rate, but for how fast all is [µU/mL]. */
    private static final double LEVEL = 10;

    @Test
    void pageSaysWhatFasterReceptorsSave() throws IOException {
        new PageTable("pulses")
                .hold(
                        lines().toList(),
                        (written, expected) -> assertThat(written).isEqualTo(expected));
    }

    private static Stream<String> lines() {
        Stream<String> head = Stream.of(
                "| receptors | dose, pulsed over continuous (95 %) | mean rate, pulsed over continuous | highest rate, continuous, mU/min (95 %) | dose, continuous, IU |",
                "|---|---|---|---|---|");
        Stream<String> faster = DoubleStream.of(1, 10, 30, 100, 300)
                .mapToObj(times -> line(times == 1 ? "as they are" : faster(times), receptors(times, usualEc50())));
        Stream<String> others = Stream.of(
                line(faster(100) + ", lost in proportion to the level (EC50 60 µU/mL)", receptors(100, 60)),
                line(faster(100) + ", lost at any level (EC50 0.6 µU/mL)", receptors(100, 0.6)),
                line(
                        faster(100) + ", none to spare (reserve 1)",
                        with(receptors(100, usualEc50()), Receptors.RESERVE, 1)),
                line(
                        faster(100) + ", none to spare, effect site with a half-life of 1 min",
                        with(
                                with(receptors(100, usualEc50()), Receptors.RESERVE, 1),
                                EffectSite.EQUILIBRATION,
                                0.693)));
        return Stream.of(head, faster, others).flatMap(lines -> lines);
    }

    private static String faster(double times) {
        return String.format(Locale.ROOT, "%.0f times faster", times);
    }

    /** Lost and regained so many times as fast; at the usual level the share that is left in the end is always the same. */
    private static Map<Published, Double> receptors(double times, double ec50) {
        double usual = usual(Receptors.LOSS) * LEVEL / (LEVEL + usualEc50());
        return Map.of(
                Receptors.RECOVERY,
                times * usual(Receptors.RECOVERY),
                Receptors.LOSS,
                times * usual * (LEVEL + ec50) / LEVEL,
                Receptors.LOSS_EC50,
                ec50);
    }

    private static Map<Published, Double> with(Map<Published, Double> others, Published parameter, double value) {
        Map<Published, Double> more = new HashMap<>(others);
        more.put(parameter, value);
        return more;
    }

    private static double usualEc50() {
        return usual(Receptors.LOSS_EC50);
    }

    private static double usual(Published parameter) {
        return parameter.standard().value().doubleValue();
    }

    private static String line(String words, Map<Published, Double> parameters) {
        Outcomes outcomes = Sensitive.outcomes("pulsed-trial", WOMEN, parameters);
        Estimate dose = Contrast.of(outcomes, Measure.TOTAL_OXYTOCIN, 1).ratio();
        Estimate highest = continuous(outcomes, Measure.HIGHEST_RATE);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f (%.2f to %.2f) | %.2f | %.1f (%.1f to %.1f) | %.1f |",
                words,
                dose.value(),
                dose.low(),
                dose.high(),
                Contrast.of(outcomes, Measure.MEAN_RATE, 1).ratio().value(),
                highest.value(),
                highest.low(),
                highest.high(),
                continuous(outcomes, Measure.TOTAL_OXYTOCIN).value());
    }

    private static Estimate continuous(Outcomes outcomes, Measure measure) {
        return ArmSummary.of(outcomes, 0, measure).moments().estimate();
    }
}
