package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * How the woman is watched: by whom, how often, how well, and what the case itself reports at the bedside.
 *
 * @param every minutes between rounds, or null for the interval of the protocol, at most 30 min
 * @param missesContractions share of contractions that are not seen
 * @param missesRounds share of rounds that do not take place
 * @param late longest delay of a round
 * @param catheter whether a pressure catheter shows tone and Montevideo units
 * @param sodiumEvery time between measurements of plasma sodium, or null for none
 * @param fetus how the tracing is classed from stated times on; normal before
 * @param cervix dilatation found at stated times
 */
public record Watch(
        @Nullable Quantity every,
        double missesContractions,
        double missesRounds,
        Quantity late,
        boolean catheter,
        @Nullable Quantity sodiumEvery,
        List<FetalReport> fetus,
        List<Examination> cervix) {

    /** A perfect observer with no more than her eyes and hands. */
    public static final Watch STANDARD =
            new Watch(null, 0, 0, Quantity.of("0", Unit.MINUTE), false, null, List.of(), List.of());

    /** The tracing is classed so from a time on. */
    public record FetalReport(Quantity at, FetalStatus status) {}

    /** A dilatation found at a time, in centimetres. */
    public record Examination(Quantity at, double centimetres) {}
}
