package org.oxytocinlab.engine.body;

import java.util.Map;
import org.oxytocinlab.engine.physiology.FetalSodium;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Values;

/**
 * How the model is set: its variants, and the parameters that differ from their published defaults.
 *
 * @param plasma one or two compartments
 * @param assay how a plasma level is displayed
 * @param irregular whether intervals and amplitudes of contractions vary
 * @param followed what is asked to be followed besides
 * @param changed parameters that a case has set
 */
public record Settings(
        PlasmaVariant plasma, Assay assay, boolean irregular, Followed followed, Map<Published, Quantity> changed)
        implements Values {

    /** The published defaults. */
    public static final Settings STANDARD =
            new Settings(PlasmaVariant.ONE_COMPARTMENT, Assay.STANDARD, true, Followed.NOTHING, Map.of());

    @Override
    public double value(Published parameter) {
        return changed.getOrDefault(parameter, parameter.standard()).internal();
    }

    /** The same with other parameters. */
    public Settings changing(Map<Published, Quantity> others) {
        return new Settings(plasma, assay, irregular, followed, Map.copyOf(others));
    }

    /** What is asked of the circulation. */
    public Circulation circulation() {
        return followed.circulation();
    }

    /** What is asked of the fetus. */
    public Fetus fetus() {
        return followed.fetus();
    }

    /** By how much the sodium of a fetus is assumed to lag behind hers [min]. */
    public double lagOfFetalSodium() {
        return value(FetalSodium.EXCHANGE);
    }

    /** What is asked of the third stage. */
    public ThirdStage thirdStage() {
        return followed.thirdStage();
    }

    /** Whether the brain is followed. */
    public boolean followsBrain() {
        return followed.brain();
    }

    /** The same where something else is asked to be followed. */
    public Settings with(Followed other) {
        return new Settings(plasma, assay, irregular, other, changed);
    }
}
