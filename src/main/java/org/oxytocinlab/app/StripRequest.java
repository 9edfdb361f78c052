package org.oxytocinlab.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.words.Significant;
import org.oxytocinlab.charts.strip.Paper;
import org.oxytocinlab.charts.strip.StripOptions;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.scenarios.Study;
import picocli.CommandLine.Option;

/** How a user wants the strip. */
@SuppressWarnings("NullAway.Init")
final class StripRequest {

    @Option(
            names = "--paper",
            paramLabel = "1|3",
            defaultValue = "1",
            description = "Paper speed of the strip: 1 cm/min (Europe) or 3 cm/min (US).")
    private int speed;

    @Option(names = "--from", paramLabel = "TIME", description = "Begin the strip here, e.g. '2 h'.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "TIME", description = "End the strip here.")
    private @Nullable String until;

    @Option(names = "--noise", description = "Add noise to the trace of the strip, for appearance only.")
    private boolean noise;

    @Option(names = "--strip-svg", description = "Also write the strip as SVG; with a protocol this is always done.")
    private boolean svg;

    /** Whether the strip is wanted as SVG too. */
    boolean wantsSvg() {
        return svg;
    }

    /** What is asked of the strip of a case that ends at a time [min]. */
    StripOptions options(double end, long seed) throws CommandFault {
        if (speed != 1 && speed != 3) {
            throw CommandFault.invalid("--paper: '" + speed + "' is not a paper speed; expected 1 or 3 (cm/min)");
        }
        double start = from == null ? 0 : minutes("--from", from);
        double stop = until == null ? Double.POSITIVE_INFINITY : minutes("--until", until);
        if (start < 0 || start >= Math.min(stop, end)) {
            throw CommandFault.invalid(
                    "--from and --until: expected a part of the case, which ends at " + Significant.of(end) + " min");
        }
        StripOptions options = StripOptions.STANDARD.on(speed == 1 ? Paper.CM_PER_MIN_1 : Paper.CM_PER_MIN_3);
        options = options.between(start, stop);
        return noise ? options.trembling(seed) : options;
    }

    /** The paper of the tracings of a study: what it says, else what all of its cases say that say something, or the usual one. */
    static Paper tracing(Study study) {
        if (!study.figure().tracing().isEmpty()) {
            return tracing(study.figure().tracing());
        }
        List<String> speeds = study.scenarios().stream()
                .map(each -> each.figure().tracing())
                .filter(speed -> !speed.isEmpty())
                .distinct()
                .toList();
        return tracing(speeds.size() == 1 ? speeds.get(0) : "");
    }

    /** The paper of a tracing, by its speed as a case writes it. */
    static Paper tracing(String speed) {
        return switch (speed) {
            case "1 cm/min" -> Paper.CM_PER_MIN_1;
            case "3 cm/min" -> Paper.CM_PER_MIN_3;
            default -> Paper.CM_PER_MIN_2;
        };
    }

    private static double minutes(String option, String text) throws CommandFault {
        try {
            return QuantityText.parse(text, Dimension.TIME).internal();
        } catch (QuantityFault fault) {
            throw CommandFault.invalid(option + ": " + fault.getMessage());
        }
    }
}
