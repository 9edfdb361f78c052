package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;

/** How the end of a protocol is written: {@code at target}, {@code {at: 8 h}}, {@code {dilatation: 6 cm}} or {@code {total oxytocin: 5 IU}}. */
final class StopForm extends Form<StopRule> {
    private static final Key<StopRule, Quantity> AT =
            Key.of("at", "A time", Kinds.positive(Dimension.TIME), StopRule::at);
    private static final Key<StopRule, Double> DILATATION =
            Key.of("dilatation", "Centimetres", Dilatation.KIND, StopRule::dilatation);
    private static final Key<StopRule, Quantity> TOTAL =
            Key.of("total oxytocin", "Oxytocin given in all", Kinds.positive(Dimension.OXYTOCIN), StopRule::total);
    private static final Key<StopRule, Boolean> AT_TARGET =
            Key.of("at target", "Whether reaching the target ends it", Kinds.yes(), StopRule::atTarget);
    static final Keys<StopRule> KEYS = Keys.of(AT, DILATATION, TOTAL, AT_TARGET);

    private final @Nullable Quantity duration;
    private final Watched watched;

    /** The end of a protocol in a case of a duration, if that is known. */
    StopForm(@Nullable Quantity duration, Watched watched) {
        super("'" + AT_TARGET.name() + "', '{at: 8 h}' or '{dilatation: 6 cm}'", KEYS, "{at: 8 h}");
        this.duration = duration;
        this.watched = watched;
    }

    @Override
    public @Nullable StopRule read(Part part) {
        return part.says(AT_TARGET.name()) ? new StopRule(null, null, true) : super.read(part);
    }

    @Override
    protected @Nullable StopRule read(Mapping keys) {
        Quantity at = AT.read(keys);
        Clock.demandWithin(AT.part(keys), at, duration);
        Double dilatation = DILATATION.read(keys);
        Quantity total = TOTAL.read(keys);
        demandExamination(DILATATION.part(keys), dilatation);
        boolean atTarget = Boolean.TRUE.equals(AT_TARGET.read(keys));
        if (keys.keys().stream().noneMatch(KEYS.names()::contains)) {
            keys.part()
                    .fault("nothing ends the infusion here; expected '{at: 8 h}', '{dilatation: 6 cm}',"
                            + " '{total oxytocin: 5 IU}' or '" + AT_TARGET.name() + "'");
        }
        boolean complete = (at != null || !AT.isIn(keys))
                && (dilatation != null || !DILATATION.isIn(keys))
                && (total != null || !TOTAL.isIn(keys));
        return complete ? new StopRule(at, dilatation, atTarget, total) : null;
    }

    private void demandExamination(@Nullable Part cervix, @Nullable Double dilatation) {
        if (cervix == null || dilatation == null) {
            return;
        }
        if (!watched.knowsCervix()) {
            cervix.fault("nobody examines the cervix in this case; expected e.g. 'cervix: [{at: 4 h, is: 6 cm}]' under"
                    + " 'watch', or a labour, in which the nurse does, e.g. 'labour: induction'");
        } else if (!watched.mayFind(dilatation)) {
            cervix.note("the infusion is not stopped at a dilatation of " + Dilatation.text(dilatation)
                    + ": no examination finds it");
        }
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(
                new Shape.Words(List.of(AT_TARGET.name())).described("When the target is reached"), super.shape());
    }
}
