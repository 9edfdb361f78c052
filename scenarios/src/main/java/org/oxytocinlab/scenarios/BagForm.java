package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Bag.WhenEmpty;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a bag is written: {@code {oxytocin: 10 IU, volume: 1000 mL, fluid: lactated Ringer's, renewed: yes}}. */
final class BagForm {
    static final String WHEN_EMPTY = "when empty";
    static final String STOP = "stop";
    static final List<String> KEYS = List.of("oxytocin", "volume", "fluid", "renewed", WHEN_EMPTY);
    private static final Quantity SMALLEST = Quantity.of("1", Unit.MILLILITRE);

    private BagForm() {}

    /** The bag, or null when it has a fault. */
    static @Nullable Bag read(Part part) {
        if (part.isText()) {
            return BagLine.read(part);
        }
        Mapping keys = part.mapping("a bag, e.g. '{oxytocin: 10 IU, volume: 1000 mL}'");
        return keys == null ? null : read(keys.only(KEYS));
    }

    /** The bag whose keys stand among others, or null when it has a fault. */
    static @Nullable Bag read(Mapping keys) {
        Bag bag = read(keys, "oxytocin", Dimension.OXYTOCIN);
        if (bag != null) {
            UsualDoses.noteInLabour(keys.part(), UsualDoses.note(bag));
        }
        return bag;
    }

    /**
     * The bag of any drug, or null when it has a fault.
     *
     * @param amount the key of how much of the drug is in it
     * @param dimension of that amount
     */
    static @Nullable Bag read(Mapping keys, String amount, Dimension dimension) {
        Quantity drug = keys.neededPositive(amount, dimension);
        Quantity volume = keys.neededPositive("volume", Dimension.VOLUME);
        Part named = keys.get("fluid");
        Fluid fluid = named == null ? FluidLibrary.LACTATED_RINGERS : FluidForm.fluid(named);
        WhenEmpty whenEmpty = whenEmpty(keys);
        Part size = keys.get("volume");
        if (size != null && volume != null && isTooSmall(size, volume)) {
            return null;
        }
        return drug == null || volume == null || fluid == null ? null : new Bag(drug, volume, fluid, whenEmpty);
    }

    private static WhenEmpty whenEmpty(Mapping keys) {
        boolean renewed = keys.isYes("renewed");
        Part stop = keys.get(WHEN_EMPTY);
        if (stop == null || stop.oneOf(List.of(STOP)) == null) {
            return renewed ? WhenEmpty.RENEW : WhenEmpty.UNFORESEEN;
        }
        if (renewed) {
            stop.fault("a bag that is renewed never stops the drip; leave 'renewed' or '" + WHEN_EMPTY + "' out");
        }
        return WhenEmpty.STOP;
    }

    /** Reports a volume that no bag and no syringe holds. */
    static boolean isTooSmall(Part part, Quantity volume) {
        boolean isTooSmall = volume.compareTo(SMALLEST) < 0;
        if (isTooSmall) {
            part.fault("'" + volume + "' is too small for a bag or syringe; expected at least " + SMALLEST);
        }
        return isTooSmall;
    }
}
