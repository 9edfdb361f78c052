package org.oxytocinlab.app.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.Share;

/**
 * Absolute shares of women, published and virtual. The band is the 95 % score interval of the published share, with the women that
 * the source counts split evenly over its arms, as other bands of the collection have it.
 */
final class SharesTable {
    private static final int MANY = Digits.MANY_WOMEN;
    private static final Path FILE =
            Path.of("test", "resources", "org", "oxytocinlab", "app", "validation", "shares.csv");
    private static final Map<String, Published> PUBLISHED = read();

    private SharesTable() {}

    /** What the collection says of one arm: how many women, and why the model misses, if it does. */
    private record Published(double share, int women, String explanation) {}

    /**
     * One line.
     *
     * @param band within which a model agrees
     */
    record Row(String key, ManyWomen.Share answer, Estimate band, String explanation) {

        Estimate model() {
            return answer.model();
        }

        boolean holds() {
            return model().value() >= band.low() && model().value() <= band.high();
        }

        boolean isExplained() {
            return !explanation.isBlank();
        }

        private String line() {
            return "| " + key + " | women with " + answer.finding().measure().words() + " | "
                    + percent(answer.published()) + " % | " + percent(band.low()) + " to " + percent(band.high())
                    + " | "
                    + answer.who() + " | " + percent(model().value()) + " % (" + percent(model().low()) + " to "
                    + percent(model().high()) + ") | " + (holds() ? "inside" : "**misses**") + " | "
                    + explanation + " | [@" + answer.finding().source() + "] |";
        }
    }

    /** Rows and arms of the collection. */
    static Set<String> keys() {
        return PUBLISHED.keySet();
    }

    static Row row(String key, ManyWomen.Answers answers) {
        Published published = PUBLISHED.get(key);
        ManyWomen.Share answer = answers.shares().get(key);
        if (Math.abs(published.share() - answer.published()) > 1e-9) {
            throw new IllegalStateException(key + ": study and collection quote different shares");
        }
        int events = (int) Math.round(published.share() * published.women());
        return new Row(key, answer, new Share(events, published.women()).estimate(), published.explanation());
    }

    /** The table as the page holds it. */
    static Stream<String> lines(ManyWomen.Answers answers) {
        Stream<String> head = Stream.of(
                "",
                "| row, arm | quantity | published | band | asked | virtual women (95 %) | verdict | best explanation | source |",
                "|---|---|---|---|---|---|---|---|---|");
        return Stream.concat(
                head,
                answers.shares().keySet().stream()
                        .sorted()
                        .map(key -> row(key, answers).line()));
    }

    private static String percent(double share) {
        return Digits.percent(share, MANY);
    }

    private static Map<String, Published> read() {
        Map<String, Published> all = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(FILE))) {
            rows.forEach(row -> all.put(
                    row.getField("row") + ", " + row.getField("arm"),
                    new Published(
                            Double.parseDouble(row.getField("published_percent")) / 100,
                            Integer.parseInt(row.getField("women")),
                            row.getField("explanation"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
