package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextGridTest {

    private static List<String> printed(List<String> headers, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        TextGrid.print(new PrintWriter(text, true), headers, rows);
        return text.toString().lines().toList();
    }

    private static List<String> headers(int arms) {
        List<String> headers = new ArrayList<>(List.of("endpoint"));
        for (int i = 1; i <= arms; i++) {
            headers.add("goodman-gilman-low-40min minus interval-trap-" + i);
        }
        return headers;
    }

    private static List<String> row(String label, int arms) {
        List<String> row = new ArrayList<>(List.of(label));
        for (int i = 1; i <= arms; i++) {
            row.add(label.charAt(0) + "" + i);
        }
        return row;
    }

    @Test
    void narrowTableStaysAsItIs() {
        assertThat(printed(List.of("endpoint", "low", "high"), List.of(List.of("rate, mU/min", "20", "40"))))
                .containsExactly("  endpoint       low   high", "  rate, mU/min    20     40");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 11})
    void nothingIsWiderThanTheScreenAndNothingIsLost(int arms) {
        List<List<String>> rows = List.of(
                row("highest oxytocin rate, mU/min", arms),
                row("total oxytocin, IU", arms),
                row("minutes to 3 contractions per 10 min", arms),
                row("lowest plasma sodium, mmol/L", arms));
        List<String> lines = printed(headers(arms), rows);

        assertThat(lines).allMatch(line -> line.length() <= TextGrid.WIDTH);
        String all = String.join("\n", lines) + "\n";
        for (List<String> row : rows) {
            row.stream().skip(1).forEach(cell -> assertThat(all).containsPattern(" " + cell + "\\s"));
        }
    }

    @Test
    void tableTurnsWhenItsHeadersAreTooManyToBreak() {
        List<String> lines = printed(headers(11), List.of(row("urine, mL", 11), row("total oxytocin, IU", 11)));

        assertThat(lines)
                .filteredOn(line -> line.contains("interval-trap-3"))
                .singleElement()
                .asString()
                .startsWith("  goodman-gilman-low-40min minus interval-trap-3")
                .containsSubsequence("u3", "t3");
    }
}
