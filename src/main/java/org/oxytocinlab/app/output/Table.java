package org.oxytocinlab.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The tables of a run as RFC 4180 text with a header row and no other lines; an empty field is a missing value. */
public final class Table {
    private static final List<String> DECELERATION = List.of("onset_min", "nadir_min", "depth_bpm", "lag_s", "kind");

    private static final double SAMPLES_PER_SECOND = 4;
    private static final double SAMPLES_PER_MINUTE = 60 * SAMPLES_PER_SECOND;

    private Table() {}

    /** One row a minute: time and every variable that the run computed. */
    public static byte[] ofTimeCourse(Trajectory run) {
        List<Variable> columns = columns(run);
        List<double[]> series = new ArrayList<>(List.of(run.times()));
        List<String> headers = new ArrayList<>(List.of("time_min"));
        for (Variable column : columns) {
            series.add(run.of(column));
            headers.add(column.card().key());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < run.times().length; i++) {
            rows.add(row(series, i));
        }
        return bytes(headers, rows);
    }

    /** What a run has rows of, in the order of the columns. */
    static List<Variable> columns(Trajectory run) {
        return Variable.seen(View.ROWS).stream()
                .filter(run.series()::containsKey)
                .toList();
    }

    /** One row a contraction, by onset. */
    public static byte[] ofContractions(Trajectory run) {
        List<List<String>> rows = new ArrayList<>();
        for (Contraction each : run.contractions()) {
            rows.add(Stream.of(each.onset(), each.peak(), each.duration(), each.tone())
                    .map(NumberText::of)
                    .toList());
        }
        return bytes(List.of("onset_min", "peak_mmHg", "duration_s", "tone_mmHg"), rows);
    }

    /** One row a deceleration, by onset; the kind is told where there can be two. */
    public static byte[] ofDecelerations(Tracing tracing) {
        boolean kinds = tracing.kinds().size() > 1;
        return bytes(
                headings(kinds),
                tracing.decelerations().stream().map(each -> cells(each, kinds)).toList());
    }

    /** The same of several arms, the name of the arm first; those without a fetus have no rows. */
    public static byte[] ofDecelerations(List<String> arms, List<Trajectory> runs) {
        boolean kinds = runs.stream()
                .flatMap(run -> run.tracing().stream())
                .anyMatch(tracing -> tracing.kinds().size() > 1);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            for (Deceleration each :
                    runs.get(i).tracing().map(Tracing::decelerations).orElse(List.of())) {
                rows.add(led(arms.get(i), cells(each, kinds)));
            }
        }
        return bytes(led("arm", headings(kinds)), rows);
    }

    private static List<String> headings(boolean kinds) {
        return DECELERATION.subList(0, DECELERATION.size() - (kinds ? 0 : 1));
    }

    private static List<String> cells(Deceleration each, boolean kinds) {
        Stream<String> numbers =
                Stream.of(each.onset(), each.nadir(), each.depth(), each.lag()).map(NumberText::of);
        return Stream.concat(numbers, kinds ? Stream.of(each.kind().words()) : Stream.of())
                .toList();
    }

    private static List<String> led(String first, List<String> cells) {
        return Stream.concat(Stream.of(first), cells.stream()).toList();
    }

    /** Four rows a second: intrauterine pressure as a catheter shows it. */
    public static byte[] ofPressure(Trajectory run) {
        int last = (int) Math.floor(run.end() * SAMPLES_PER_MINUTE);
        List<List<String>> rows = new ArrayList<>(last + 1);
        for (int i = 0; i <= last; i++) {
            double pressure = run.at(Variable.PRESSURE, i / SAMPLES_PER_MINUTE);
            rows.add(List.of(NumberText.of(i / SAMPLES_PER_SECOND), NumberText.of(pressure)));
        }
        return bytes(List.of("time_s", Variable.PRESSURE.card().key()), rows);
    }

    private static List<String> row(List<double[]> series, int index) {
        List<String> row = new ArrayList<>(series.size());
        for (double[] values : series) {
            row.add(NumberText.of(values[index]));
        }
        return row;
    }

    /** Rows of text below their headers. */
    /** Rows under their headers, as RFC 4180 text. */
    public static byte[] of(List<String> headers, List<List<String>> rows) {
        return bytes(headers, rows);
    }

    static byte[] bytes(List<String> headers, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvStyle.COMMA.writer().build(text)) {
            csv.writeRecord(CsvStyle.COMMA.cells(headers));
            rows.forEach(row -> csv.writeRecord(CsvStyle.COMMA.cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
