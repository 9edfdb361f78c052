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
 * @param cervix dilatation found at stated times, in a case without labour
 * @param examining how the cervix is examined in a labour
 */
public record Watch(
        @Nullable Quantity every,
        double missesContractions,
        double missesRounds,
        Quantity late,
        boolean catheter,
        @Nullable Quantity sodiumEvery,
        List<FetalReport> fetus,
        List<Examination> cervix,
        Examining examining) {

    /** A perfect observer with no more than her eyes and hands. */
    public static final Watch STANDARD =
            new Watch(null, 0, 0, Quantity.of("0", Unit.MINUTE), false, null, List.of(), List.of());

    /** Somebody who examines a woman in labour as often and as well as is usual. */
    public Watch(
            @Nullable Quantity every,
            double missesContractions,
            double missesRounds,
            Quantity late,
            boolean catheter,
            @Nullable Quantity sodiumEvery,
            List<FetalReport> fetus,
            List<Examination> cervix) {
        this(every, missesContractions, missesRounds, late, catheter, sodiumEvery, fetus, cervix, Examining.USUAL);
    }

    /** The tracing is classed so from a time on. */
    public record FetalReport(Quantity at, FetalStatus status) {}

    /** A dilatation found at a time, in centimetres. */
    public record Examination(Quantity at, double centimetres) {}

    /**
     * How vaginal examinations are made in a labour; what is found is told in whole centimetres.
     *
     * @param every time between them, the first at the start
     * @param error standard deviation of what the fingers find
     */
    public record Examining(Quantity every, Quantity error) {

        /** Every four hours, by fingers that do not err. */
        public static final Examining USUAL =
                new Examining(Quantity.of("4", Unit.HOUR), Quantity.of("0", Unit.CENTIMETRE));
    }
}
