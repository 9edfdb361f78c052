package org.oxytocinlab.app.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.oxytocinlab.app.expectation.Expectation;
import org.oxytocinlab.app.expectation.ExpectationFault;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.scenarios.Scenario;

/**
 * Which panels a figure has when nobody chooses. Water and sodium are drawn when the case lasts 6 h or longer, when it
 * gives a fluid beside the bag, when sodium leaves its usual range, or when an expectation or a rule speaks of them: in a
 * lesson of 40 min on half-lives they would be two level lines.
 */
public final class FigureTopics {
    /** A case of this length shows what becomes of water: a design choice. */
    static final Quantity LONG = Quantity.of("6", Unit.HOUR);

    private FigureTopics() {}

    /** The panels of the figure of one case, or of several on common axes. */
    public static Set<Topic> of(List<Scenario> cases, List<Trajectory> runs) {
        Set<Topic> topics = EnumSet.allOf(Topic.class);
        boolean wanted = cases.stream().anyMatch(FigureTopics::speaksOfWater)
                || runs.stream().anyMatch(FigureTopics::leavesTheUsualRange);
        if (!wanted) {
            topics.removeAll(EnumSet.of(Topic.SODIUM, Topic.WATER));
        }
        if (!runs.isEmpty() && runs.stream().allMatch(run -> run.progress().isPast())) {
            topics.removeAll(EnumSet.of(Topic.CONTRACTIONS, Topic.DIFFERENCE));
        }
        return topics;
    }

    private static boolean speaksOfWater(Scenario scenario) {
        Case asked = scenario.asked();
        return asked.duration().compareTo(LONG) >= 0
                || asked.settings().followsBrain()
                || asked.settings().fetus().isSodiumFollowed()
                || givesFluid(asked.prescription())
                || watches(asked.prescription())
                || scenario.expect().stream().anyMatch(FigureTopics::isOfWater);
    }

    /**
     * An arm may be shorter than the case whose lines it keeps, so any time will do; and nobody has asked whether these lines
     * can be read.
     */
    private static boolean isOfWater(Scenario.Line line) {
        try {
            return Expectation.of(line.text(), Double.POSITIVE_INFINITY).isSeen(View.WATER);
        } catch (ExpectationFault e) {
            return false;
        }
    }

    private static boolean givesFluid(Prescription prescription) {
        return prescription.fluids().stream().anyMatch(order -> !Objects.equals(order, FluidOrder.USUAL_DRINK))
                || prescription.actions().stream()
                        .anyMatch(action -> action instanceof Action.SetFluid || action instanceof Action.FluidBolus);
    }

    private static boolean watches(Prescription prescription) {
        return prescription.watch().sodiumEvery() != null
                || (prescription.regimen() instanceof Protocol protocol
                        && protocol.safety().stream().map(SafetyRule::condition).anyMatch(FigureTopics::isOfWater));
    }

    private static boolean isOfWater(SafetyRule.Condition condition) {
        return condition.signs().contains(Sign.FLUID_BALANCE)
                || condition.signs().contains(Sign.SODIUM);
    }

    private static boolean leavesTheUsualRange(Trajectory run) {
        if (!run.series().containsKey(Variable.SODIUM)) {
            return false;
        }
        for (double sodium : run.of(Variable.SODIUM)) {
            if (SodiumRisk.of(sodium) != SodiumRisk.GREEN) {
                return true;
            }
        }
        return false;
    }
}
