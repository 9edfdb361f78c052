package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.scenarios.yaml.OrNone.Choice;

/**
 * A case of which everything is written out.
 *
 * @param isImplausible whether a reader would doubt its numbers
 */
record Resolved(Scenario scenario, boolean isImplausible) {
    Case asked() {
        return scenario.asked();
    }

    Settings settings() {
        return scenario.asked().settings();
    }

    Prescription given() {
        return scenario.asked().prescription();
    }

    boolean isLabour() {
        return asked().woman().labour().isAny();
    }

    ThirdStageForm.@Nullable Third third() {
        return settings().thirdStage().isAsked()
                ? new ThirdStageForm.Third(settings().thirdStage(), settings().changed(), isLabour())
                : null;
    }

    WatchForm.@Nullable Watching watching() {
        boolean isTold = given().regimen() instanceof Protocol || !Objects.equals(given().watch(), Watch.STANDARD);
        return isTold ? new WatchForm.Watching(given().watch(), isLabour()) : null;
    }

    /** What runs or is drunk beside the main line. */
    Choice<List<FluidOrder>> running() {
        List<FluidOrder> orders = fluids(false).toList();
        return new Choice<>(orders.isEmpty() ? null : orders);
    }

    Stream<FluidOrder> fluids(boolean makesUp) {
        return given().fluids().stream().filter(order -> order.makesUp() == makesUp);
    }

    List<ActionForm.Done> actions() {
        return Stream.concat(
                        given().actions().stream().map(action -> new ActionForm.Done(action, false)),
                        given().atBirth().stream().map(action -> new ActionForm.Done(action, true)))
                .toList();
    }
}
