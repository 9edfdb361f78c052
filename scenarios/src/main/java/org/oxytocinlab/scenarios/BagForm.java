package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Bag.WhenEmpty;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.OrNone;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;

/** How a bag is written: {@code {oxytocin: 10 IU, volume: 1000 mL, fluid: lactated Ringer's, renewed: yes}}. */
final class BagForm extends Form<Bag> {
    private static final Quantity SMALLEST = Quantity.of("1", Unit.MILLILITRE);

    private static final Key<Bag, Quantity> VOLUME =
            Key.needed("volume", "Volume of the fluid", Kinds.positive(Dimension.VOLUME), Bag::volume);
    private static final Key<Bag, Fluid> FLUID = FluidName.key(Bag::fluid);
    private static final Key<Bag, Boolean> RENEWED = Key.of(
            "renewed",
            "Whether the bag is replaced by the same one when it is empty",
            Kinds.yes(),
            bag -> bag.whenEmpty() == WhenEmpty.STOP ? null : bag.renewed());
    private static final Key<Bag, WhenEmpty> WHEN_EMPTY = Key.of(
            "when empty",
            "That the drip is stopped when the bag is empty",
            Kinds.<WhenEmpty>word(WhenEmpty.STOP, "stop"),
            bag -> bag.whenEmpty() == WhenEmpty.STOP ? WhenEmpty.STOP : null);

    /** A bag of oxytocin. */
    static final BagForm OXYTOCIN =
            new BagForm("oxytocin", Dimension.OXYTOCIN, "{oxytocin: 10 IU, volume: 1000 mL}", "");

    /** A bag of another drug. */
    static final BagForm OF_A_LINE =
            new BagForm("amount", Dimension.DRUG, "{amount: 37.5 mg, volume: 50 mL}", ", or 'none'");

    private final Key<Bag, Quantity> amount;

    private BagForm(String amount, Dimension dimension, String example, String otherwise) {
        this(Key.needed(amount, "Amount of the drug", Kinds.positive(dimension), Bag::drug), example, otherwise);
    }

    private BagForm(Key<Bag, Quantity> amount, String example, String otherwise) {
        super(
                "a bag, e.g. '" + example + "'" + otherwise,
                Keys.of(amount, VOLUME, FLUID, RENEWED, WHEN_EMPTY),
                example);
        this.amount = amount;
    }

    /** The same, or 'none' for a drug that is not diluted. */
    OrNone<Bag> orNone() {
        return new OrNone<>(this, "Undiluted drug, without fluid");
    }

    @Override
    public @Nullable Bag read(Part part) {
        return isOfOxytocin() && part.isText() ? BagLine.read(part) : super.read(part);
    }

    /** The bag whose keys these are, or stand among these. */
    @Override
    protected @Nullable Bag read(Mapping keys) {
        Quantity drug = amount.read(keys);
        Quantity volume = VOLUME.read(keys);
        Fluid fluid = FLUID.readOr(keys, FluidLibrary.LACTATED_RINGERS);
        WhenEmpty whenEmpty = whenEmpty(keys);
        Part size = VOLUME.part(keys);
        if (size != null && volume != null && isTooSmall(size, volume)) {
            return null;
        }
        if (drug == null || volume == null || fluid == null) {
            return null;
        }
        Bag bag = new Bag(drug, volume, fluid, whenEmpty);
        if (isOfOxytocin()) {
            UsualDoses.noteInLabour(keys.part(), UsualDoses.note(bag));
        }
        return bag;
    }

    @Override
    public Shape shape() {
        Shape keys = super.shape().described("A bag");
        return isOfOxytocin() ? Shape.Either.of(BagLine.SHAPE, keys) : keys;
    }

    private boolean isOfOxytocin() {
        return amount.name().equals("oxytocin");
    }

    private static WhenEmpty whenEmpty(Mapping keys) {
        boolean renewed = Boolean.TRUE.equals(RENEWED.read(keys));
        Part stop = WHEN_EMPTY.part(keys);
        if (stop == null || WHEN_EMPTY.read(keys) == null) {
            return renewed ? WhenEmpty.RENEW : WhenEmpty.UNFORESEEN;
        }
        if (renewed) {
            stop.fault(
                    "a bag that is renewed never stops the drip; leave 'renewed' or '" + WHEN_EMPTY.name() + "' out");
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
