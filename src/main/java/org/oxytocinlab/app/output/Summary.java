package org.oxytocinlab.app.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;

/** The summary of a run for programs: endpoints, what happened, the accounts, and how it was made. */
public final class Summary {

    private Summary() {}

    /**
     * The bytes of {@code summary.json}.
     *
     * @param notes what a reader should know, a sentence each
     */
    public static byte[] of(
            String title, Trajectory run, Endpoints endpoints, ResultOrigin origin, List<String> notes) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("title", title);
        document.put("duration_min", run.end());
        document.put("notes", notes);
        if (!run.progress().isPast()) {
            document.put("goal", run.goal().words());
        }
        document.put("endpoints", endpoints(endpoints, run.goal()));
        List<String> missing = missing(endpoints, run.progress().isPast());
        if (!missing.isEmpty()) {
            document.put("not_computed", missing);
        }
        document.put(
                "happenings", run.happenings().stream().map(Summary::happening).toList());
        document.put("ledgers", run.ledgers().stream().map(Summary::ledger).toList());
        document.put("provenance", origin.entries());
        return Json.of(document).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> missing(Endpoints endpoints, boolean isAfterBirth) {
        return Arrays.stream(Endpoint.values())
                .filter(endpoint -> !endpoints.isComputed(endpoint) && !endpoint.isOfSome())
                .filter(endpoint -> !isAfterBirth || !endpoint.isOfContractions())
                .map(endpoint -> endpoint.card().key())
                .toList();
    }

    private static Map<String, @Nullable Object> endpoints(Endpoints endpoints, Goal goal) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        endpoints.values().forEach((endpoint, value) -> {
            entries.put(endpoint.card().key(), value);
            if (endpoint == Endpoint.MINUTES_IN_GOAL && isUsual(goal)) {
                // An older name, true only of this range.
                entries.put("minutes_in_goal_3_to_5_per_10min", value);
            }
            if (endpoint == Endpoint.LOWEST_SODIUM) {
                entries.put("lowest_sodium_band", Double.isNaN(value) ? null : band(value));
            }
        });
        return entries;
    }

    private static boolean isUsual(Goal goal) {
        return goal.from() == Goal.USUAL.from() && goal.to() == Goal.USUAL.to();
    }

    private static String band(double sodium) {
        return SodiumRisk.of(sodium).name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> happening(Happening happening) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("time_min", happening.at());
        entry.put("kind", happening.kind().name().toLowerCase(Locale.ROOT));
        entry.put("words", happening.words());
        return entry;
    }

    private static Map<String, Object> ledger(Ledger ledger) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("of", ledger.of());
        entry.put("in", ledger.in());
        entry.put("out", ledger.out());
        entry.put("gain", ledger.gain());
        entry.put("relative_error", ledger.error());
        return entry;
    }
}
