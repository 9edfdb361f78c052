package org.oxytocinlab.app.bits;

import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyLineCheck;
import org.oxytocinlab.scenarios.StudyReader;

/** Prints a fingerprint of every number of every shipped case, and of a trial; started in a process of its own. */
public final class ShippedBits {
    static final String INTRINSICS = "intrinsics";
    private static final String TRIAL = "low-versus-high-dose-trial";
    private static final int WOMEN = 6;

    private final MessageDigest digest;

    private ShippedBits() throws Exception {
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    /**
     * Prints a line a case, its name and its fingerprint; or, if {@link #INTRINSICS} is asked for, the one line that tells what
     * this machine makes of a power.
     */
    public static void main(String... arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> prints =
                List.of(arguments).contains(INTRINSICS) ? Map.of(INTRINSICS, intrinsics()) : ofEverything();
        prints.forEach((name, print) -> out.println(name + " " + print));
    }

    /** Name of a case to its fingerprint. */
    static Map<String, String> ofEverything() throws Exception {
        Map<String, String> prints = new TreeMap<>();
        for (Library.Entry entry : Library.cases()) {
            prints.put(entry.name(), ofCase(entry));
        }
        prints.put(TRIAL, ofTrial());
        return prints;
    }

    /** A fingerprint of powers, exponentials and logarithms as the processor works them out. */
    static String intrinsics() throws Exception {
        ShippedBits bits = new ShippedBits();
        for (int i = 1; i <= 20_000; i++) {
            double x = i / 977.0;
            bits.add(Math.pow(x, 1.37));
            bits.add(Math.exp(-x));
            bits.add(Math.log(x));
        }
        return bits.print();
    }

    private static String ofCase(Library.Entry entry) throws Exception {
        ShippedBits bits = new ShippedBits();
        Trajectory run = Simulation.of(
                ScenarioReader.read(entry.text(), entry.name() + ".yaml").asked());
        for (Variable variable : EnumSet.complementOf(EnumSet.of(Variable.PRESSURE))) {
            if (run.series().containsKey(variable)) {
                bits.add(run.of(variable));
            }
        }
        for (Contraction contraction : run.contractions()) {
            bits.add(contraction.onset(), contraction.peak(), contraction.duration(), contraction.tone());
        }
        for (Decision decision : run.decisions()) {
            bits.add(decision.time(), decision.rateBefore(), decision.rateAfter());
        }
        for (int i = 0; i < 1000; i++) {
            bits.add(run.at(Variable.PRESSURE, i * run.end() / 1000));
        }
        return bits.print();
    }

    private static String ofTrial() throws Exception {
        Study study = StudyReader.read(Library.studyText(TRIAL).orElseThrow(), TRIAL + ".yaml", StudyLineCheck.NONE)
                .withWomen(WOMEN);
        Outcomes outcomes = Outcomes.of(study.virtual(study.trial().orElseThrow()), Workforce.ALONE);
        ShippedBits bits = new ShippedBits();
        for (Measure measure : Measure.WITHOUT_LABOUR) {
            bits.add(outcomes.column(0, measure));
            bits.add(outcomes.column(1, measure));
            Contrast contrast = Contrast.of(outcomes, measure, 1);
            bits.add(
                    contrast.difference().value(),
                    contrast.difference().low(),
                    contrast.ratio().low(),
                    contrast.ratio().high());
        }
        return bits.print();
    }

    private void add(double... numbers) {
        for (double number : numbers) {
            digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
        }
    }

    private String print() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
