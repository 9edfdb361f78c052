package org.oxytocinlab.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.words.Significant;
import org.oxytocinlab.charts.strip.Paper;
import org.oxytocinlab.charts.strip.StripOptions;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.scenarios.Study;

/** How a user wants the strip. */
final class StripRequest {

    private final Supplier<Integer> speed;
    private final Supplier<Optional<String>> from;
    private final Supplier<Optional<String>> until;
    private final Supplier<Boolean> noise;
    private final Supplier<Boolean> svg;

    /** Understands its options. */
    StripRequest(Options options) {
        speed = options.usually(
                "1", Integer.class, "--paper", "1|3", "Paper speed of the strip: 1 cm/min (Europe) or 3 cm/min (US).");
        from = options.perhaps(String.class, "--from", "TIME", "Begin the strip here, e.g. '2 h'.");
        until = options.perhaps(String.class, "--until", "TIME", "End the strip here.");
        noise = options.flag("--noise", "Add noise to the trace of the strip, for appearance only.");
        svg = options.flag("--strip-svg", "Also write the strip as SVG; with a protocol this is always done.");
    }

    /** Whether the strip is wanted as SVG too. */
    boolean wantsSvg() {
        return svg.get();
    }

    /** What is asked of the strip of a case that ends at a time [min]. */
    StripOptions options(double end, long seed) throws CommandFault {
        int cmPerMin = speed.get();
        if (cmPerMin != 1 && cmPerMin != 3) {
            throw CommandFault.invalid("--paper: '" + cmPerMin + "' is not a paper speed; expected 1 or 3 (cm/min)");
        }
        double start = from.get().isEmpty() ? 0 : minutes("--from", from.get().get());
        double stop = until.get().isEmpty()
                ? Double.POSITIVE_INFINITY
                : minutes("--until", until.get().get());
        if (start < 0 || start >= Math.min(stop, end)) {
            throw CommandFault.invalid(
                    "--from and --until: expected a part of the case, which ends at " + Significant.of(end) + " min");
        }
        StripOptions options = StripOptions.STANDARD.on(cmPerMin == 1 ? Paper.CM_PER_MIN_1 : Paper.CM_PER_MIN_3);
        options = options.between(start, stop);
        return noise.get() ? options.trembling(seed) : options;
    }

    /** The paper of the tracings of a study: what it says, else what all of its cases say that say something, or the usual one. */
    static Paper tracing(Study study) {
        if (!study.figure().tracing().isEmpty()) {
            return tracing(study.figure().tracing());
        }
        List<String> speeds = study.scenarios().stream()
                .map(scenario -> scenario.figure().tracing())
                .filter(each -> !each.isEmpty())
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
