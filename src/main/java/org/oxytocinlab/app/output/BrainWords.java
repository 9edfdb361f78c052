package org.oxytocinlab.app.output;

import org.oxytocinlab.engine.clinic.SodiumSymptoms;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** What a fall of sodium does to the brain, in a line of the summary. */
final class BrainWords {
    private BrainWords() {}

    /** The words on a run in which the brain is followed. */
    static String of(Trajectory run, Endpoints endpoints) {
        return "signs to expect: " + worst(run).words() + "; highest acute oedema index "
                + withUnit(endpoints, Endpoint.HIGHEST_OEDEMA_INDEX) + ", risk of severe symptoms "
                + withUnit(endpoints, Endpoint.HIGHEST_SEVERE_RISK);
    }

    /** The gravest signs at any time. */
    private static SodiumSymptoms worst(Trajectory run) {
        double[] sodium = run.of(Variable.SODIUM);
        double[] index = run.of(Variable.OEDEMA_INDEX);
        SodiumSymptoms worst = SodiumSymptoms.NONE;
        for (int row = 0; row < sodium.length; row++) {
            SodiumSymptoms signs = SodiumSymptoms.of(sodium[row], index[row]);
            worst = signs.compareTo(worst) > 0 ? signs : worst;
        }
        return worst;
    }

    private static String withUnit(Endpoints endpoints, Endpoint endpoint) {
        return Digits.withUnit(endpoints.value(endpoint), endpoint.unit());
    }
}
