package org.oxytocinlab.app.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.physiology.Awakening;
import org.oxytocinlab.engine.physiology.SecondStage;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;

/**
 * What the conclusions of virtual trials hang on: the hours that a higher dose saves, and what it costs, where a number that was
 * fitted or chosen is halved or doubled. The table of validation.md is written with {@code -Pmany-women
 * -Dvalidation.write=true}.
 */
@Tag("many-women")
class ConclusionsTest {
    private static final int WOMEN = 300;

    @Test
    void pageSaysWhatTheConclusionsHangOn() throws IOException {
        new PageTable("conclusions")
                .hold(
                        lines().toList(),
                        (written, expected) -> assertThat(written).isEqualTo(expected));
    }

    private static Stream<String> lines() {
        Stream<String> head = Stream.of(
                "| study | changed | hours to birth saved by the higher dose (95 %) | ratio of tachysystole (95 %) |",
                "|---|---|---|---|");
        Stream<String> rows = Stream.of("merrill-1999", "low-versus-high-dose-trial")
                .flatMap(study -> Stream.of(
                        line(study, "nothing", SecondStage.SCALE, 1),
                        line(study, "awakening time × 0.5", Awakening.TIME, 0.5),
                        line(study, "awakening time × 2", Awakening.TIME, 2),
                        line(study, "second stage × 0.5", SecondStage.SCALE, 0.5),
                        line(study, "second stage × 2", SecondStage.SCALE, 2)));
        Stream<String> cervix = Stream.of(
                line("satin-1991", "nothing: unripe cervix", Sensitive.outcomes("satin-1991", WOMEN)),
                line("satin-1991", "average cervix", Sensitive.ofAverageReadiness("satin-1991", WOMEN)));
        return Stream.of(head, rows, cervix).flatMap(lines -> lines);
    }

    private static String line(String study, String words, Published parameter, double factor) {
        return line(study, words, Sensitive.outcomes(study, WOMEN, parameter, factor * usual(parameter)));
    }

    private static double usual(Published parameter) {
        return parameter.standard().value().doubleValue();
    }

    private static String line(String study, String words, Outcomes outcomes) {
        Contrast saved = Contrast.of(outcomes, Measure.BIRTH, 1);
        Contrast tachysystole = Contrast.of(outcomes, Measure.TACHYSYSTOLE, 1);
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %.1f (%.1f to %.1f) | %.2f (%.2f to %.2f) |",
                study,
                words,
                -saved.difference().value(),
                -saved.difference().high(),
                -saved.difference().low(),
                tachysystole.ratio().value(),
                tachysystole.ratio().low(),
                tachysystole.ratio().high());
    }
}
