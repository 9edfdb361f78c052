package org.oxytocinlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Every shipped case has the same numbers in the browser as in the program, to the last bit. */
class SameNumbersTest extends InABrowser {
    private static final String BITS = """
            const run = engine.exports.run(arguments[0]);
            if (run.problems.length) return {problem: run.problems[0].message};
            const bits = values => {
              const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
              let text = '';
              for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
              return btoa(text);
            };
            const answer = {times: bits(run.times)};
            for (const [key, column] of Object.entries(run.columns)) answer[key] = bits(column.values);
            for (const key of ['onset', 'peak', 'duration', 'tone']) answer['contraction ' + key] = bits(run.contractions[key]);
            answer.decisions = run.decisions.map(d => d.time + '|' + d.rule + '|' + d.action + '|' + d.orderAfter + '|' + d.fetus).join('\\n');
            return answer;
            """;

    static List<String> cases() {
        return Library.cases().stream().map(Library.Entry::name).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyColumnContractionAndDecisionIsEqual(String name) throws InvalidInput {
        String text = Library.caseText(name).orElseThrow();
        Trajectory run = Simulation.of(ScenarioReader.read(text, name + ".yaml").asked());
        Map<?, ?> theirs = (Map<?, ?>) page.ask(BITS, text);
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("times", bits(run.times()));
        run.series().forEach((variable, values) -> ours.put(variable.card().key(), bits(values)));
        contractions(run).forEach(ours::put);
        ours.put("decisions", decisions(run));
        List<String> differ = new ArrayList<>();
        ours.forEach((key, value) -> {
            if (!value.equals(theirs.get(key))) {
                differ.add(key + ": " + differing(value, theirs.get(key)));
            }
        });
        assertThat(differ).as("what differs in %s", name).isEmpty();
        assertThat(theirs.keySet()).hasSize(ours.size());
    }

    /** Or else the test above would be content with nothing. */
    @Test
    void anotherCaseIsNotEqual() {
        Map<?, ?> one = (Map<?, ?>)
                page.ask(BITS, Library.caseText("low-dose-induction").orElseThrow());
        Map<?, ?> other = (Map<?, ?>)
                page.ask(BITS, Library.caseText("high-dose-induction").orElseThrow());
        assertThat(one.get("plasma_oxytocin_uU_per_mL")).isNotEqualTo(other.get("plasma_oxytocin_uU_per_mL"));
    }

    private static Map<String, String> contractions(Trajectory run) {
        List<Contraction> all = run.contractions();
        return Map.of(
                "contraction onset",
                        bits(all.stream().mapToDouble(Contraction::onset).toArray()),
                "contraction peak",
                        bits(all.stream().mapToDouble(Contraction::peak).toArray()),
                "contraction duration",
                        bits(all.stream().mapToDouble(Contraction::duration).toArray()),
                "contraction tone",
                        bits(all.stream().mapToDouble(Contraction::tone).toArray()));
    }

    /** Times as JavaScript writes them: without a point where they are whole. */
    private static String decisions(Trajectory run) {
        return String.join(
                "\n",
                run.decisions().stream()
                        .map(each -> Double.toString(each.time()).replaceAll("\\.0$", "") + "|"
                                + each.rule().words() + "|" + each.action() + "|" + each.after() + "|"
                                + each.seen().fetus().words())
                        .toList());
    }

    private static String bits(double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            // One not-a-number is as good as another.
            bytes.putDouble(Double.isNaN(value) ? Double.NaN : value);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static String differing(Object ours, Object theirs) {
        if (theirs == null || !ours.toString().matches("[A-Za-z0-9+/=]*")) {
            return ours + " / " + theirs;
        }
        double[] one = numbers(ours.toString());
        double[] other = numbers(theirs.toString());
        int count = 0;
        String first = "";
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            if (Double.doubleToLongBits(one[i]) != Double.doubleToLongBits(other[i])) {
                first = count == 0 ? ", first " + one[i] + " / " + other[i] + " at " + i : first;
                count++;
            }
        }
        return count + " of " + one.length + " (" + other.length + ")" + first;
    }

    private static double[] numbers(String bits) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(bits)).order(ByteOrder.LITTLE_ENDIAN);
        double[] numbers = new double[bytes.remaining() / Double.BYTES];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes.getDouble();
        }
        return numbers;
    }
}
