package org.oxytocinlab.app;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.course.TimeCourseChart;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/**
 * The yardstick of a run: a program that does nothing but draw the figure of stored numbers and write it as PNG and
 * SVG. {@code store CASE FILE} keeps the numbers of a case, {@code draw FILE FOLDER} draws them.
 */
public final class BareFigure {
    private BareFigure() {}

    /** Stores or draws. */
    public static void main(String... arguments) throws IOException, InvalidInput {
        Path first = Path.of(arguments[1]);
        Path second = Path.of(arguments[2]);
        if (arguments[0].equals("store")) {
            store(ScenarioReader.read(first), second);
        } else {
            draw(first, second);
        }
    }

    private static void store(Scenario scenario, Path file) throws IOException {
        Trajectory run = Simulation.of(scenario.asked());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(scenario.asked().title());
            out.writeInt(run.times().length);
            write(out, run.times());
            for (Variable variable : run.series().keySet()) {
                write(out, run.of(variable));
            }
            out.writeInt(run.happenings().size());
            for (Happening happening : run.happenings()) {
                out.writeDouble(happening.at());
                out.writeUTF(happening.kind().name());
                out.writeUTF(happening.words());
            }
        }
    }

    private static void write(DataOutputStream out, double[] values) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    private static void draw(Path file, Path folder) throws IOException {
        Provenance provenance = new Provenance(Map.of());
        Drawing drawing;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            drawing = TimeCourseChart.of(FigurePlan.titled(in.readUTF()), read(in), provenance);
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("chart.png"), PngFile.of(drawing, provenance));
        Files.write(folder.resolve("chart.svg"), SvgFile.of(drawing, provenance));
    }

    private static Trajectory read(DataInputStream in) throws IOException {
        int rows = in.readInt();
        double[] times = read(in, rows);
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        for (Variable variable : Variable.values()) {
            if (variable != Variable.PRESSURE && variable != Variable.BELIEVED_RATE) {
                series.put(variable, read(in, rows));
            }
        }
        List<Happening> happenings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            happenings.add(new Happening(in.readDouble(), Happening.Kind.valueOf(in.readUTF()), in.readUTF()));
        }
        return new Trajectory(times, series, List.of(), happenings, List.of(), (variable, time) -> Double.NaN);
    }

    private static double[] read(DataInputStream in, int rows) {
        double[] values = new double[rows];
        try {
            for (int i = 0; i < rows; i++) {
                values[i] = in.readDouble();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return values;
    }
}
