package org.oxytocinlab.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.result.Contraction;
import org.oxytocinlab.engine.result.Trajectory;

/** The tables of a run as RFC 4180 text with a header row and no other lines; an empty field is a missing value. */
public final class Table {

    private Table() {}

    /** One row a minute: time and every variable that the run computed. */
    public static byte[] ofTimeCourse(Trajectory run) {
        List<Column> columns = Column.of(run);
        List<double[]> series = new ArrayList<>(List.of(run.times()));
        List<String> headers = new ArrayList<>(List.of("time_min"));
        for (Column column : columns) {
            series.add(run.of(column.variable()));
            headers.add(column.header());
        }
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < run.times().length; i++) {
            rows.add(row(series, i));
        }
        return bytes(headers, rows);
    }

    /** One row a contraction, by onset. */
    public static byte[] ofContractions(Trajectory run) {
        List<double[]> rows = new ArrayList<>();
        for (Contraction each : run.contractions()) {
            rows.add(new double[] {each.onset(), each.peak(), each.duration(), each.tone()});
        }
        return bytes(List.of("onset_min", "peak_mmHg", "duration_s", "tone_mmHg"), rows);
    }

    private static double[] row(List<double[]> series, int index) {
        double[] row = new double[series.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = series.get(i)[index];
        }
        return row;
    }

    private static byte[] bytes(List<String> headers, List<double[]> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(headers);
            for (double[] row : rows) {
                csv.writeRecord(texts(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] texts(double[] row) {
        String[] texts = new String[row.length];
        for (int i = 0; i < row.length; i++) {
            texts[i] = NumberText.of(row[i]);
        }
        return texts;
    }
}
