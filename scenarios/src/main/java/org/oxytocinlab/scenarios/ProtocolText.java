package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.ByDoubling;
import org.oxytocinlab.engine.therapy.Protocol.ByRange;
import org.oxytocinlab.engine.therapy.Protocol.BySteps;
import org.oxytocinlab.engine.therapy.Protocol.Increase;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** A protocol written out line by line, with nothing left to defaults. */
final class ProtocolText {
    private final List<String> lines = new ArrayList<>(List.of("protocol:"));

    private ProtocolText() {}

    static List<String> lines(Protocol protocol) {
        ProtocolText text = new ProtocolText();
        if (!protocol.hasDrip()) {
            text.line(ProtocolForm.DRIP, ProtocolForm.NONE);
            text.every(protocol);
            text.safety(protocol);
            return text.lines;
        }
        text.ladder(protocol);
        text.increase(protocol.increase());
        text.line("target", target(protocol.target()));
        text.line("step down after", protocol.stepDown());
        text.line("stop", stop(protocol.stop()));
        text.safety(protocol);
        text.line("restart", restart(protocol.restart()));
        text.line(CeilingForm.KEY, CeilingForm.text(protocol.ceilings()));
        return text.lines;
    }

    private void ladder(Protocol protocol) {
        boolean steps = protocol.increase() instanceof BySteps;
        Leg first = protocol.legs().get(0);
        if (protocol.legs().size() == 1 && first.bag() == null) {
            line("start", first.start());
            line("step", steps ? first.step() : null);
            every(protocol);
            line("maximum", first.maximum());
            return;
        }
        every(protocol);
        lines.add("  legs:");
        protocol.legs().forEach(leg -> lines.add("    - " + PrescriptionText.leg(leg, steps)));
    }

    private void safety(Protocol protocol) {
        lines.add("  safety:");
        protocol.safety().forEach(rule -> lines.add("    - " + rule(rule)));
    }

    private void every(Protocol protocol) {
        if (protocol.intervals().isEmpty()) {
            line("every", protocol.every());
            return;
        }
        lines.add("  every:");
        protocol.intervals()
                .forEach(interval -> lines.add(
                        "    - " + new Pairs().with("below", interval.below()).with("is", interval.time())));
    }

    private void increase(Increase increase) {
        if (increase instanceof ByDoubling) {
            line("increase", IncreaseForm.DOUBLING);
        } else if (increase instanceof ByRange byRange) {
            lines.add("  increase:");
            byRange.ranges()
                    .forEach(range -> lines.add(
                            "    - " + new Pairs().with("below", range.below()).with("step", range.step())));
        }
    }

    private static Pairs target(Target target) {
        return new Pairs()
                .with("contractions", target.from().value().toPlainString() + " to " + target.to())
                .with("lasting", target.lasting())
                .with("Montevideo units", target.montevideo());
    }

    private static @Nullable Pairs stop(@Nullable StopRule stop) {
        if (stop == null) {
            return null;
        }
        Double dilatation = stop.dilatation();
        return new Pairs()
                .with("at", stop.at())
                .with("dilatation", dilatation == null ? null : Dilatation.text(dilatation))
                .with(StopForm.TOTAL, stop.total())
                .with(StopForm.AT_TARGET, stop.atTarget() ? "yes" : "no");
    }

    private static Pairs rule(SafetyRule rule) {
        Quantity by = rule.by();
        List<Pairs> also = rule.also().stream().map(ActionText::of).toList();
        return ConditionText.of(rule.condition())
                .with("do", rule.response().words() + (by == null ? "" : " " + by))
                .with(SafetyForm.ALSO, also.isEmpty() ? null : also)
                .with(SafetyForm.AGAIN, rule.lookAgain())
                .with("confirmed", rule.confirm() + (rule.confirm() == 1 ? " look" : " looks"))
                .with("cool down", rule.coolDown())
                .with("latch", rule.latch() ? "yes" : "no");
    }

    private static Object restart(Restart restart) {
        return restart.allowed()
                ? new Pairs().with("after", restart.after()).with("half within", restart.halfWithin())
                : RestartForm.NEVER;
    }

    private void line(String key, @Nullable Object value) {
        if (value != null) {
            lines.add("  " + key + ": " + value);
        }
    }
}
