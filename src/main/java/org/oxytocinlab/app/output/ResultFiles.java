package org.oxytocinlab.app.output;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The finished files of a run, in memory, so that nothing is written before everything is made.
 *
 * @param contents name to bytes, in the order of writing; the summary comes last and says that the rest is there
 * @param sums the SHA-256 of those that are summed already, in hexadecimal digits
 */
public record ResultFiles(Map<String, byte[]> contents, Map<String, String> sums) {

    /** The file that is written last. */
    public static final String SUMMARY = "summary.json";

    /** The resolved case. */
    public static final String CASE = "case.yaml";

    /** One row a minute. */
    public static final String TIME_COURSE = "timecourse.csv";

    /** The figure, without the ending of its name. */
    public static final String CHART = "chart";

    /** One row a contraction. */
    public static final String CONTRACTIONS = "contractions.csv";

    /** One row a decision; only when somebody decided. */
    public static final String DECISIONS = "decisions.csv";

    /** Four rows a second; only on request. */
    public static final String PRESSURE = "pressure.csv";

    /** One row a deceleration; only of a fetus. */
    public static final String DECELERATIONS = "decelerations.csv";

    /** The tracing, without the ending of its name; only of a fetus. */
    public static final String TRACING = "tracing";

    /** The partograph, without the ending of its name; only of a labour. */
    public static final String PARTOGRAPH = "partograph";

    /** Files none of which is summed yet. */
    public ResultFiles(Map<String, byte[]> contents) {
        this(contents, Map.of());
    }

    /** The same files, with all tables in a form. */
    public ResultFiles in(TableForm form) {
        Map<String, byte[]> formed = form.of(contents);
        Map<String, String> kept = new LinkedHashMap<>(sums);
        kept.keySet().removeIf(name -> formed.get(name) != contents.get(name));
        return new ResultFiles(formed, kept);
    }
}
