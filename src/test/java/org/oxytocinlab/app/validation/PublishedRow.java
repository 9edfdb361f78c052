package org.oxytocinlab.app.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of the collection of published numbers. */
record PublishedRow(
        String id, String quantity, String condition, String value, String unit, String low, String high, String kind) {
    private static final Path FOLDER =
            Path.of("..", "literature", "src", "main", "resources", "org", "oxytocinlab", "literature");

    /** Every row, by its number. */
    static final Map<String, PublishedRow> ALL = all();

    /** The rows that many women answer, with the study or population that is asked. */
    static final Map<String, String> MANY_WOMEN = pairs(FOLDER.resolve("in-studies.csv"));

    private static final Map<String, String> EVIDENCE = pairs(FOLDER.resolve("evidence.csv"));

    double lowest() {
        return low.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(low);
    }

    double highest() {
        return high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high);
    }

    /** Whether a number in the unit of a trial lies in the band. */
    boolean holds(double model) {
        double counted = scale() * model;
        return counted >= lowest() && counted <= highest();
    }

    /** Trials count oxytocin in IU and labour in hours. */
    double scale() {
        return switch (unit) {
            case "mU" -> 1000;
            case "min" -> 60;
            default -> 1;
        };
    }

    /** Whether it could have refuted the model: what the list states, else what its kind says. */
    String evidence() {
        String stated = EVIDENCE.get(id);
        if (stated != null) {
            return stated.equals("yes") || stated.startsWith("in ") ? stated : "no, " + stated;
        }
        return switch (kind) {
            case "fitted" -> "no, fitted";
            case "qualitative" -> "in its direction";
            default -> "yes";
        };
    }

    String band() {
        if (low.isEmpty()) {
            return "up to " + high;
        }
        return high.isEmpty() ? "from " + low : low + " to " + high;
    }

    /** Two columns of a file with a header. */
    static Map<String, String> pairs(Path file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(file))) {
            rows.forEach(row -> pairs.put(row.getField(0), row.getField(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static Map<String, PublishedRow> all() {
        Map<String, PublishedRow> all = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Files.readString(FOLDER.resolve("calibration.csv")))) {
            rows.forEach(row -> all.put(
                    row.getField("id"),
                    new PublishedRow(
                            row.getField("id"),
                            row.getField("quantity"),
                            row.getField("condition"),
                            row.getField("value"),
                            row.getField("unit"),
                            row.getField("low"),
                            row.getField("high"),
                            row.getField("kind"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
