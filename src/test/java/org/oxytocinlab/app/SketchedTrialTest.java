package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.app.shard.Cluster;

/** A trial of so many women that none is kept: here of seventeen, where ten are many. */
@Tag("many-women")
class SketchedTrialTest {
    private static final int MANY = 10;
    private static final String NOTE =
            "quantiles are approximate: medians and 5th and 95th percentiles lie within 0.05 %";

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private Desk.Answer type(String... words) {
        Desk.Answer answer = desk.keeping(MANY, Optional.empty(), words);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer;
    }

    private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> second) {
        assertThat(second).containsOnlyKeys(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    private void study(String more) throws IOException {
        desk.with("small.yaml", more + StudyCommandsTest.TRIAL.replace("women: 6", "women: 17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "design: randomised\n", "replicates: 2\n"})
    void twentyShardsAreOneRun(String more) throws IOException {
        study(more);
        Desk.Answer whole = type("trial", "small.yaml", "--slide", "--threads", "3", "--out", "whole");
        for (int number = 20; number > 0; number--) {
            type("trial", "small.yaml", "--quiet", "--shard", number + "/20", "--out", "pieces");
        }
        for (String threads : List.of("1", "4")) {
            String out = "merged" + threads;
            Desk.Answer merged = type("merge", "pieces", "--slide", "--threads", threads, "--out", out);
            assertThat(merged.out()).isEqualTo(whole.out().replace("/desk/whole/", "/desk/" + out + "/"));
            assertSame(desk.files("whole"), desk.files(out));
        }
    }

    @Test
    void resumedAndFollowedElsewhereItIsOneRun() throws IOException {
        study("");
        type("trial", "small.yaml", "--out", "whole");
        type("trial", "small.yaml", "--resume", "--threads", "2", "--out", "resumed");
        assertSame(desk.files("whole"), desk.files("resumed"));
        Cluster cluster =
                (orders, receiver) -> orders.forEach(order -> receiver.accept(order.shard(), order.carriedOut()));
        assertThat(desk.keeping(MANY, Optional.of(cluster), "trial", "small.yaml", "--out", "other")
                        .exitCode())
                .isZero();
        assertSame(desk.files("whole"), desk.files("other"));
    }

    @Test
    void quantilesAreCalledApproximateWhereverTheyStand() throws IOException {
        study("");
        Desk.Answer many = type("trial", "small.yaml");
        assertThat((many.out() + many.err()).replaceAll("\\s+", " ")).contains(NOTE);
        Map<String, byte[]> files = desk.files("out/small");
        assertThat(Desk.text(files, "report.html").replaceAll("\\s+", " "))
                .contains(NOTE)
                .contains("shares with their 95 % interval (quantiles approximate, within 0.05 %)")
                .contains("The women of each arm: median and range (quantiles approximate, within 0.05 %)");
        assertThat(Desk.text(files, "summary.json").replaceAll("\\s+", " ")).contains(NOTE);
        assertThat(Desk.text(files, "bands.svg")).contains("within 0.05 %");
        for (String table : List.of("endpoints.csv", "bands.csv", "baseline.csv")) {
            List<String> lines = Desk.text(files, table).lines().toList();
            assertThat(lines.get(0)).endsWith(",quantile_error");
            assertThat(lines.subList(1, lines.size())).allMatch(line -> line.endsWith(",0.00048828125"));
        }
    }

    /** Other digits in the quantiles and nowhere else. */
    @Test
    void rowsSharesAndMeansAreThoseOfKeptWomen() throws IOException {
        study("");
        type("trial", "small.yaml", "--out", "many");
        desk.type("trial", "small.yaml", "--out", "few");
        Map<String, byte[]> few = desk.files("few/small");
        Map<String, byte[]> many = desk.files("many/small");
        assertThat(many.get("trial.csv")).isEqualTo(few.get("trial.csv"));
        assertThat(Desk.text(few, "summary.json") + Desk.text(few, "report.html") + Desk.text(few, "endpoints.csv"))
                .doesNotContain("approximate", "quantile_error", "0.05 %");
        assertThat(withoutQuantiles(Desk.text(many, "endpoints.csv"), 1))
                .isEqualTo(withoutQuantiles(Desk.text(few, "endpoints.csv"), 0));
    }

    private static List<List<String>> withoutQuantiles(String table, int last) {
        List<List<String>> rows = new ArrayList<>();
        table.lines().forEach(line -> {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            cells.subList(cells.size() - last, cells.size()).clear();
            cells.subList(4, 7).clear();
            rows.add(cells);
        });
        return rows;
    }
}
