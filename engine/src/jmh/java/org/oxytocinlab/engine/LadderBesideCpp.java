package org.oxytocinlab.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.oxytocinlab.engine.therapy.PrescriptionFault;

/**
 * What one woman on the ladder costs beside the same equations in C++; {@code .ci/measure-cpp} builds both and starts this.
 * Rounds of the C++ program, of the plain loop in Java and of a single run take turns; each time is processor time of its
 * whole process, so that the compiler and the collector of this one count.
 */
public final class LadderBesideCpp {
    private static final int RUNS = 2000;
    private static final int WARMING = 5;
    private static final double AGREED = 1e-8;

    private final Ladder ladder;
    private final String text;
    private final String program;
    private double sink;

    private LadderBesideCpp(Ladder ladder, String program) {
        this.ladder = ladder;
        this.text = LadderText.of(ladder);
        this.program = program;
    }

    /** Arguments: the C++ program and the number of rounds. */
    public static void main(String... arguments) throws IOException, PrescriptionFault {
        LadderBesideCpp both = new LadderBesideCpp(Ladder.prescribed(), arguments[0]);
        System.out.printf(
                Locale.ROOT,
                "end states differ by at most %.1e of their size, %.0e is allowed%n",
                both.difference(),
                AGREED);
        both.measure(Integer.parseInt(arguments[1]));
    }

    /** The largest relative difference of an end state between the two plain loops. */
    private double difference() throws IOException {
        double[] states = PlainLoop.end(ladder.body(), ladder.spans());
        double[] others = Arrays.copyOfRange(answer(1), 1, states.length + 1);
        double largest = 0;
        for (int i = 0; i < states.length; i++) {
            double apart = others[i] == states[i] ? 0 : Math.abs(others[i] / states[i] - 1);
            // A negated comparison, so that what is not a number is refused too.
            if (!(apart <= AGREED)) {
                throw new IllegalStateException(
                        "state " + i + " is " + states[i] + " in Java and " + others[i] + " in C++");
            }
            largest = Math.max(largest, apart);
        }
        return largest;
    }

    private void measure(int rounds) throws IOException {
        double[] plain = new double[rounds];
        double[] run = new double[rounds];
        for (int i = -WARMING; i < rounds; i++) {
            double cpp = answer(RUNS)[0];
            double loop = microseconds(() -> sink += PlainLoop.end(ladder.body(), ladder.spans())[0]);
            double single =
                    microseconds(() -> sink += Simulation.of(ladder.asked()).end());
            if (i >= 0) {
                System.out.printf(
                        Locale.ROOT, "C++ %.0f µs   plain Java %.0f µs   single run %.0f µs%n", cpp, loop, single);
                plain[i] = loop / cpp;
                run[i] = single / cpp;
            }
        }
        print("plain Java over C++:", plain);
        print("single run over C++:", run);
    }

    private static void print(String name, double[] ratios) {
        Arrays.sort(ratios);
        int last = ratios.length - 1;
        double median = (ratios[last / 2] + ratios[(last + 1) / 2]) / 2;
        System.out.printf(Locale.ROOT, "%s %.2f (%.2f to %.2f)%n", name, median, ratios[0], ratios[last]);
    }

    private static double microseconds(Runnable work) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begun = process.getProcessCpuTime();
        for (int i = 0; i < RUNS; i++) {
            work.run();
        }
        return (process.getProcessCpuTime() - begun) / 1e3 / RUNS;
    }

    /** What the C++ program says: microseconds a run, and the states at the end. */
    private double[] answer(int runs) throws IOException {
        Process child = new ProcessBuilder(program, Integer.toString(runs))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = child.getOutputStream()) {
            input.write(text.getBytes(StandardCharsets.UTF_8));
        }
        String answer = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return answer.lines().mapToDouble(Double::parseDouble).toArray();
    }
}
