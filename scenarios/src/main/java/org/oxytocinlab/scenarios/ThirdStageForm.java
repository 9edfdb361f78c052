package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.ThirdStage.Uterus;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a third stage is asked for: {@code yes}, {@code {uterus: atonic, haemoglobin: 12 g/dL}}, or behind a labour {@code {for: 2 h}}. */
final class ThirdStageForm extends Form<ThirdStageForm.Third> {
    /** A resolved case writes the parameters of the uterus, not its name. */
    private static final Key<Third, Uterus> UTERUS = Key.of(
            "uterus",
            "How the uterus contracts",
            Kinds.oneOf(Arrays.asList(Uterus.values()), Uterus::words),
            third -> null);

    private static final Key<Third, Quantity> LENGTH = Key.of(
            "for",
            "How long it is followed behind a labour; '2 h' when left out",
            Kinds.positive(Dimension.TIME),
            third -> third.isAfterLabour ? third.asked.length() : null);

    private static final Key<Third, Quantity> HAEMOGLOBIN = Key.of(
            "haemoglobin",
            "Haemoglobin at birth; asks for haemoglobin, red cells and blood volume to be followed",
            Kinds.within(PlausibleRanges.HAEMOGLOBIN, Kinds.positive(Dimension.HAEMOGLOBIN)),
            third -> third.asked.blood() ? third.haemoglobin() : null);

    private final boolean isAfterLabour;

    /**
     * What is asked.
     *
     * @param parameters of the model, which the uterus and the haemoglobin set
     * @param isAfterLabour whether a labour comes before it
     */
    record Third(ThirdStage asked, Map<Published, Quantity> parameters, boolean isAfterLabour) {
        private Quantity haemoglobin() {
            return parameters.getOrDefault(ThirdStage.HAEMOGLOBIN, ThirdStage.HAEMOGLOBIN.standard());
        }
    }

    ThirdStageForm(boolean isAfterLabour) {
        super("'yes', 'no', or e.g. '{uterus: atonic}'", Keys.of(UTERUS, LENGTH, HAEMOGLOBIN), "{uterus: atonic}");
        this.isAfterLabour = isAfterLabour;
    }

    /** What is asked; nothing with a fault. */
    @Override
    public Third read(Part part) {
        if (part.isText()) {
            return of(Boolean.TRUE.equals(Kinds.yes().read(part)) ? ThirdStage.YES : ThirdStage.NO, Map.of());
        }
        Third third = super.read(part);
        return third == null ? none() : third;
    }

    @Override
    protected Third read(Mapping keys) {
        Uterus uterus = UTERUS.read(keys);
        Part length = LENGTH.part(keys);
        if (length != null && !isAfterLabour) {
            length.fault("without a labour the 'duration' says how long the third stage is followed; leave it out");
        }
        Quantity lasting = LENGTH.read(keys);
        ThirdStage asked = lasting == null ? ThirdStage.YES : ThirdStage.YES.lasting(lasting);
        Map<Published, Quantity> set = new HashMap<>(uterus == null ? Map.of() : uterus.parameters());
        Quantity haemoglobin = HAEMOGLOBIN.read(keys);
        if (haemoglobin == null) {
            return of(asked, set);
        }
        set.put(ThirdStage.HAEMOGLOBIN, haemoglobin);
        return of(asked.withBlood(), set);
    }

    /** Where nobody asks. */
    Third none() {
        return of(ThirdStage.NO, Map.of());
    }

    private Third of(ThirdStage asked, Map<Published, Quantity> set) {
        return new Third(asked, Map.copyOf(set), isAfterLabour);
    }

    @Override
    public Written write(Third third) {
        return third.isAfterLabour || third.asked.blood()
                ? super.write(third)
                : Kinds.yes().write(true);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(Kinds.yes().shape().described("With a uterus that contracts as most do"), super.shape());
    }
}
