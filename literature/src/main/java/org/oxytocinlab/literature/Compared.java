package org.oxytocinlab.literature;

/**
 * A published number beside what the model answers.
 *
 * @param row number of the row: "UTE-07"
 * @param quantity what was measured
 * @param condition where, with its numbers
 * @param published as published, or empty
 * @param unit of value, band and model
 * @param low lower limit of the band, minus infinity when it is open
 * @param high upper limit of the band, infinity when it is open
 * @param model what the model answers
 * @param inside whether that lies in the band
 * @param tested whether the row could have refuted the model, at least in its direction
 * @param evidence the same in words, with why not
 * @param source where the number was read
 * @param explanation of a miss, or empty
 */
public record Compared(
        String row,
        String quantity,
        String condition,
        String published,
        String unit,
        double low,
        double high,
        double model,
        boolean inside,
        boolean tested,
        String evidence,
        String source,
        String explanation) {

    static Compared of(CalibrationRow row) {
        double model = Calibration.value(row);
        RowEvidence evidence = ValidationTables.evidence(row);
        return new Compared(
                row.id(),
                row.quantity(),
                row.condition(),
                row.value(),
                row.unit(),
                row.low().isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(row.low()),
                row.high().isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(row.high()),
                model,
                row.holds(model),
                evidence == RowEvidence.INDEPENDENT || evidence == RowEvidence.DIRECTION,
                evidence.words(),
                row.source(),
                Calibration.KNOWN_MISSES.getOrDefault(row.id(), ""));
    }
}
