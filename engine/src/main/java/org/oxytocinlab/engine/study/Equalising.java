package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Endpoint;

/**
 * One plan brought as close to another as one of its settings allows, in one endpoint of the same woman. Every setting is simulated and
 * none is interpolated, because a plan jumps where a step more or less fits in.
 *
 * @param goal what the endpoint is under the other plan
 * @param before what it is under the plan as it was
 * @param tries every setting that was simulated, in the order of its values
 */
public record Equalising(double goal, double before, List<Try> tries) {
    /** Copies the list. */
    public Equalising {
        tries = List.copyOf(tries);
    }

    /**
     * A setting and what comes of it.
     *
     * @param arm with this setting
     * @param value of the setting
     * @param reached the endpoint
     */
    public record Try(Arm arm, Quantity value, double reached) {}

    /** Simulates both plans and all settings of one of them; each in the arm that it makes. */
    public static Equalising of(
            Arm changed, Arm other, List<Quantity> values, List<Arm> settings, Endpoint endpoint, Workforce workers) {
        List<Arm> all = new ArrayList<>(List.of(other, changed));
        all.addAll(settings);
        Comparison runs = Comparison.of(all, workers);
        List<Try> tries = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            tries.add(new Try(
                    settings.get(i), values.get(i), runs.endpoints().get(i + 2).value(endpoint)));
        }
        return new Equalising(
                runs.endpoints().get(0).value(endpoint), runs.endpoints().get(1).value(endpoint), tries);
    }

    /** The setting that comes closest to the goal; of several the least. */
    public Try closest() {
        return tries.stream()
                .min(Comparator.comparingDouble(each -> Math.abs(each.reached() - goal)))
                .orElseThrow();
    }

    /** Whether the closest is the first or the last, so that others, out of reach, might be closer. */
    public boolean isAtTheEdge() {
        Try best = closest();
        return best.equals(tries.get(0)) || best.equals(tries.get(tries.size() - 1));
    }
}
