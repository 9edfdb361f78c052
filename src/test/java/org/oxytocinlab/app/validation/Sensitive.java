package org.oxytocinlab.app.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.Study;

/** A shipped study in which one thing of the model or the women is another; women still differ around it. */
final class Sensitive {

    private Sensitive() {}

    static Outcomes outcomes(String name, int women) {
        return outcomes(name, women, asked -> asked);
    }

    static Outcomes outcomes(String name, int women, Published parameter, double value) {
        return outcomes(name, women, asked -> changed(asked, parameter, value));
    }

    static Outcomes outcomes(String name, int women, Map<Published, Double> parameters) {
        return outcomes(name, women, asked -> {
            Case changed = asked;
            for (Map.Entry<Published, Double> parameter : parameters.entrySet()) {
                changed = changed(changed, parameter.getKey(), parameter.getValue());
            }
            return changed;
        });
    }

    /** A study of women whose cervix is neither ripe nor unripe. */
    static Outcomes ofAverageReadiness(String name, int women) {
        return outcomes(name, women, asked -> asked.with(unscored(asked.woman())));
    }

    private static Woman unscored(Woman woman) {
        return new Woman(
                woman.weight(),
                woman.height(),
                woman.bodyMassIndex(),
                woman.gestation(),
                woman.parity(),
                null,
                woman.sensitivity(),
                woman.sensitivityFactor(),
                woman.labour());
    }

    private static Outcomes outcomes(String name, int women, UnaryOperator<Case> change) {
        Study study = Shipped.study(name).withWomen(women);
        Study.TrialPlan plan = study.trial().orElseThrow();
        List<Arm> arms = study.arms().stream()
                .map(arm -> new Arm(arm.name(), change.apply(arm.asked()), arm.own()))
                .toList();
        Trial trial = new Trial(
                arms, plan.population(), plan.design(), plan.criteria(), plan.women(), plan.replicates(), study.seed());
        return Outcomes.of(trial, Shipped.EVERYBODY);
    }

    static Case changed(Case asked, Published parameter, double value) {
        Settings set = asked.settings();
        Map<Published, Quantity> changed = new HashMap<>(set.changed());
        changed.put(parameter, Quantity.of(value, parameter.standard().unit()));
        return asked.with(set.changing(changed));
    }
}
