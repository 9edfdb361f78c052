package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the end of a protocol is written: {@code at target}, {@code {at: 8 h}}, {@code {dilatation: 6 cm}} or {@code {total oxytocin: 5 IU}}. */
final class StopForm {
    static final String AT_TARGET = "at target";
    static final String TOTAL = "total oxytocin";
    static final List<String> KEYS = List.of("at", "dilatation", TOTAL, AT_TARGET);

    private StopForm() {}

    /** The rule, or null when it has a fault. */
    static @Nullable StopRule read(Part part, @Nullable Quantity duration, Watched watched) {
        if (part.says(AT_TARGET)) {
            return new StopRule(null, null, true);
        }
        Mapping keys = part.mapping("'" + AT_TARGET + "', '{at: 8 h}' or '{dilatation: 6 cm}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Quantity at = keys.positive("at", Dimension.TIME);
        Clock.demandWithin(keys.get("at"), at, duration);
        Part cervix = keys.get("dilatation");
        Double dilatation = cervix == null ? null : Dilatation.read(cervix);
        Quantity total = keys.positive(TOTAL, Dimension.OXYTOCIN);
        if (cervix != null && dilatation != null && !watched.knowsCervix()) {
            cervix.fault("nobody examines the cervix in this case; expected e.g. 'cervix: [{at: 4 h, is: 6 cm}]' under"
                    + " 'watch', or a labour, in which the nurse does, e.g. 'labour: induction'");
        } else if (cervix != null && dilatation != null && !watched.mayFind(dilatation)) {
            cervix.note("the infusion is not stopped at a dilatation of " + Dilatation.text(dilatation)
                    + ": no examination finds it");
        }
        boolean atTarget = keys.isYes(AT_TARGET);
        if (keys.keys().stream().noneMatch(KEYS::contains)) {
            part.fault(
                    "nothing ends the infusion here; expected '{at: 8 h}', '{dilatation: 6 cm}', '{total oxytocin: 5 IU}' or '"
                            + AT_TARGET
                            + "'");
        }
        boolean complete = (at != null || !keys.has("at"))
                && (dilatation != null || cervix == null)
                && (total != null || !keys.has(TOTAL));
        return complete ? new StopRule(at, dilatation, atTarget, total) : null;
    }
}
