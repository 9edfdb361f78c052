package org.oxytocinlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.scenarios.Library;

/** Another future has the same past: no number before the minute differs. */
class BranchTest extends InABrowser {
    private static final int MINUTES = 50;
    private static final long SEED = 20261129;

    private static final String COMPARISON = """
            const [text, share, deed, amount, goesOn] = arguments;
            const minute = Math.max(1, Math.floor(share * engine.exports.run(text).end));
            const base = engine.exports.future(text, minute);
            const branched = engine.exports.branch(text, minute, deed, amount, goesOn);
            if (branched.problems.length) return {refused: branched.problems[0].message};
            const other = engine.exports.future(branched.text, minute);
            if (other.problems.length) return {refused: other.problems[0].message};
            let past = 0, differing = 0, future = 0;
            for (const [key, column] of Object.entries(base.columns)) {
              const values = other.columns[key].values;
              base.times.forEach((time, row) => {
                const same = Object.is(column.values[row], values[row]);
                if (time < minute) { past++; if (!same) differing++; } else if (!same) future++;
              });
            }
            const before = run => run.contractions.onset.filter(onset => onset < minute);
            const one = before(base), two = before(other);
            if (one.length !== two.length || !one.every((onset, i) => Object.is(onset, two[i]))) differing++;
            const decisions = run => run.decisions.filter(d => d.time < minute).map(d => d.time + d.rule + d.orderAfter).join();
            if (decisions(base) !== decisions(other)) differing++;
            return {past, differing, future};
            """;

    static Stream<Arguments> branches() {
        Random random = new Random(SEED);
        List<Library.Entry> cases = Library.cases();
        List<String> deeds =
                List.of("stop", "halve", "set rate:7 mU/min", "bolus:5 IU", "IM dose:10 IU", "change bag:30 IU");
        return Stream.generate(() -> Arguments.of(
                        cases.get(random.nextInt(cases.size())).name(),
                        0.05 + 0.9 * random.nextDouble(),
                        deeds.get(random.nextInt(deeds.size())),
                        random.nextBoolean()))
                .limit(MINUTES);
    }

    @ParameterizedTest
    @MethodSource("branches")
    void pastIsTheSame(String name, double share, String deed, boolean goesOn) {
        String text = Library.caseText(name).orElseThrow();
        Map<?, ?> found = compared(text, share, deed, goesOn);
        // A hand cannot halve what does not run; but anybody can stop.
        found = found.containsKey("refused") ? compared(text, share, "stop", goesOn) : found;
        assertThat(found.get("refused")).isNull();
        assertThat((Long) found.get("past")).isPositive();
        assertThat(found.get("differing")).isEqualTo(0L);
    }

    @Test
    void futureIsAnother() {
        Map<?, ?> found = compared(Library.caseText("high-dose-induction").orElseThrow(), 0.5, "stop", false);
        assertThat(found.get("differing")).isEqualTo(0L);
        assertThat((Long) found.get("future")).isGreaterThan(1000);
    }

    private static Map<?, ?> compared(String text, double share, String deed, boolean goesOn) {
        int colon = deed.indexOf(':');
        String word = colon < 0 ? deed : deed.substring(0, colon);
        return (Map<?, ?>) page.ask(COMPARISON, text, share, word, colon < 0 ? "" : deed.substring(colon + 1), goesOn);
    }
}
