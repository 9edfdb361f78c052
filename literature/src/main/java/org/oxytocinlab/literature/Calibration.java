package org.oxytocinlab.literature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of the literature, and what the model answers to each. */
final class Calibration {
    /** Every row, in the order of the file. */
    static final List<CalibrationRow> ROWS =
            Csv.rows("calibration.csv").stream().map(CalibrationRow::of).toList();

    /** Rows whose band the model misses, with the best explanation. */
    static final Map<String, String> KNOWN_MISSES = reasons("known-misses.csv");

    /** Rows that ask for rooms which are not there yet, with what they need. */
    static final Map<String, String> NOT_YET = reasons("not-yet.csv");

    /** Rows that many women answer, with the study or population that is asked; a test of the application asks. */
    static final Map<String, String> IN_STUDIES = reasons("in-studies.csv");

    /** How a row is answered, by its number. */
    static final Map<String, ToDoubleFunction<CalibrationRow>> ANSWERS = Stream.of(
                    PlasmaAnswers.all(),
                    UterusAnswers.all(),
                    LabourAnswers.all(),
                    SecretionAnswers.all(),
                    ContractionAnswers.all(),
                    AtosibanAnswers.all(),
                    CarbetocinAnswers.all(),
                    WaterAnswers.all(),
                    IntoxicationAnswers.all(),
                    CirculationAnswers.all(),
                    BloodLossAnswers.all(),
                    BleedingWomen.all(),
                    FetusAnswers.all(),
                    RegimenAnswers.all())
            .flatMap(answers -> answers.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, Double> VALUES = new LinkedHashMap<>();

    private Calibration() {}

    /** The rows that the model answers. */
    static Stream<CalibrationRow> answered() {
        return ROWS.stream().filter(row -> ANSWERS.containsKey(row.id()));
    }

    /** What the model answers to a row; worked out once. */
    static synchronized double value(CalibrationRow row) {
        return VALUES.computeIfAbsent(
                row.id(), id -> Objects.requireNonNull(ANSWERS.get(id)).applyAsDouble(row));
    }

    /** The same answer for a run of rows: "PLA-19" to "PLA-31". */
    static Map<String, ToDoubleFunction<CalibrationRow>> same(
            String module, int first, int last, ToDoubleFunction<CalibrationRow> answer) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .collect(Collectors.toMap(
                        number -> String.format(Locale.ROOT, "%s-%02d", module, number), number -> answer));
    }

    private static Map<String, String> reasons(String resource) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (List<String> row : Csv.rows(resource)) {
            if (reasons.put(row.get(0), row.get(1)) != null) {
                throw new IllegalStateException(row.get(0) + " is listed twice in " + resource);
            }
        }
        return reasons;
    }
}
