package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How starting again is written: {@code {after: 15 min, half within: 30 min}}, or {@code never}. */
final class RestartForm extends Form<Restart> {
    private static final String NEVER = "never";
    private static final String EXAMPLE = "{after: 15 min, half within: 30 min}";
    private static final Kind<Quantity> TIME = Kinds.amount(Dimension.TIME);

    private static final Key<Restart, Quantity> AFTER =
            Key.of("after", "Shortest time without drug", TIME, Restart::after);
    private static final Key<Restart, Quantity> HALF_WITHIN =
            Key.of("half within", "Until then at half the rate that was stopped", TIME, Restart::halfWithin);
    static final Keys<Restart> KEYS = Keys.of(AFTER, HALF_WITHIN);

    /** At half the rate within 30 min, later at the start rate; the wait itself is a design choice. */
    static final Restart USUAL = new Restart(Quantity.of("15", Unit.MINUTE), Quantity.of("30", Unit.MINUTE), true);

    private static final Quantity NOT_AT_ALL = Quantity.of("0", Unit.MINUTE);

    RestartForm() {
        super("'" + NEVER + "' or '" + EXAMPLE + "'", KEYS, EXAMPLE);
    }

    @Override
    public @Nullable Restart read(Part part) {
        return part.says(NEVER) ? new Restart(USUAL.after(), USUAL.halfWithin(), false) : super.read(part);
    }

    @Override
    protected @Nullable Restart read(Mapping keys) {
        Quantity after = AFTER.readOr(keys, USUAL.after());
        if (after == null) {
            return null;
        }
        Quantity half = HALF_WITHIN.readOr(keys, usualHalf(after));
        if (half == null) {
            return null;
        }
        demandUse(HALF_WITHIN.part(keys), after, half);
        return new Restart(after, half, true);
    }

    @Override
    public Written write(Restart restart) {
        return restart.allowed() ? super.write(restart) : Written.word(NEVER);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(new Shape.Words(List.of(NEVER)).described("Never"), super.shape());
    }

    private static Quantity usualHalf(Quantity after) {
        return after.compareTo(USUAL.halfWithin()) > 0 ? NOT_AT_ALL : USUAL.halfWithin();
    }

    private static void demandUse(@Nullable Part within, Quantity after, Quantity half) {
        if (within != null && !half.isZero() && half.compareTo(after) < 0) {
            within.fault("the infusion does not restart before '" + after
                    + "', so it cannot restart at half the rate within '" + half
                    + "'; expected a longer time, or 'half within: 0 min' to restart always at the first rate");
        }
    }
}
