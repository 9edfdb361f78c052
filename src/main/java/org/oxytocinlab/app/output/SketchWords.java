package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.statistics.Sketch;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Trial;

/** What is said of quantiles that come from a sketch, because there are too many women to keep. */
public final class SketchWords {
    /** How near they are, rounded up. */
    public static final String WITHIN = "within 0.05 %";

    /** The heading of the column that says how near they are, as a part of the value. */
    private static final String COLUMN = "quantile_error";

    private SketchWords() {}

    /** A note, if quantiles are not exact. */
    public static Optional<String> note(Outcomes outcomes) {
        return outcomes.isExact()
                ? Optional.empty()
                : Optional.of("with more than " + Trial.MOST_KEPT
                        + " women quantiles are approximate: medians and 5th and 95th"
                        + " percentiles lie " + WITHIN
                        + " of the exact ones; numbers of women, shares, means, their intervals, lowest"
                        + " and highest values are exact");
    }

    /** A caption that says it, if quantiles are not exact. */
    public static String caption(Outcomes outcomes, String caption) {
        return outcomes.isExact() ? caption : caption + " (quantiles approximate, " + WITHIN + ")";
    }

    /** The heads of a table with quantiles. */
    static List<String> headers(boolean isExact, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!isExact) {
            all.add(COLUMN);
        }
        return all;
    }

    /** The rest of a row with quantiles. */
    static List<String> rest(boolean isExact) {
        return isExact ? List.of() : List.of(NumberText.of(Sketch.ERROR));
    }
}
