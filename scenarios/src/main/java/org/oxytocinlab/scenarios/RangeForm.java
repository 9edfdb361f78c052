package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Population.Range;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a range is written of which every value is as likely: {@code {from: 37 wk, to: 42 wk}}. */
final class RangeForm extends Form<Range> {
    private static final String FROM = "from";
    private static final String TO = "to";

    /** Weeks of pregnancy. */
    static final RangeForm WEEKS = new RangeForm(
            "{from: 37 wk, to: 42 wk}",
            Key.needed(FROM, "Fewest weeks of pregnancy", Kinds.positive(Dimension.GESTATION), Range::from),
            Key.needed(
                    TO,
                    "Most weeks of pregnancy",
                    Kinds.within(PlausibleRanges.GESTATION, Kinds.positive(Dimension.GESTATION)),
                    Range::to),
            "before",
            "the earlier week");

    /** Widths of the cervix. */
    static final RangeForm DILATATION = new RangeForm(
            "{from: 1 cm, to: 3 cm}",
            Key.needed(FROM, "Dilatation of the narrowest cervix", LabourForm.BEFORE_FULL.like("1 cm"), Range::from),
            Key.needed(TO, "Dilatation of the widest cervix", LabourForm.BEFORE_FULL.like("3 cm"), Range::to),
            "less than",
            "the narrower cervix");

    private final Key<Range, Quantity> lower;
    private final Key<Range, Quantity> upper;
    private final String below;
    private final String first;

    /**
     * A range from one key to another.
     *
     * @param below how messages compare two values in the wrong order
     * @param first what should stand at the lower key
     */
    private RangeForm(
            String example, Key<Range, Quantity> lower, Key<Range, Quantity> upper, String below, String first) {
        super("'" + example + "'", Keys.of(lower, upper), example);
        this.lower = lower;
        this.upper = upper;
        this.below = below;
        this.first = first;
    }

    @Override
    protected @Nullable Range read(Mapping keys) {
        Quantity from = lower.read(keys);
        Quantity to = upper.read(keys);
        Part end = upper.part(keys);
        if (end == null || from == null || to == null) {
            return null;
        }
        if (to.compareTo(from) < 0) {
            end.fault("'" + to + "' is " + below + " '" + from + "'; expected " + first + " under 'from'");
        }
        return new Range(from, to);
    }
}
