package org.oxytocinlab.scenarios;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** A bag as its label says it, on one line: {@code 30 units in 500 mL Hartmann's}. */
public final class BagLine {
    /** How an editor recognises it. */
    static final Shape SHAPE = new Shape.Pattern("^[0-9.]+ ?[A-Za-z.]+ in [0-9.]+ ?[A-Za-z]+( .+)?$")
            .described("A bag as its label says it");

    private static final Pattern LINE = Pattern.compile(
            "(?:oxytocin )?([\\d.]+ ?[A-Za-z.]+)(?: oxytocin)? in ([\\d.]+ ?[A-Za-z]+)(?: (?:of )?((?!renewed).+?))?(,? renewed)?");

    private BagLine() {}

    /**
     * Reads a line that stands by itself.
     *
     * @throws InvalidInput when it is no bag
     */
    public static Bag read(String line) throws InvalidInput {
        Remarks remarks = new Remarks();
        Part part = CaseFile.root("bag: " + YamlText.quoted(line), "bag", remarks);
        Mapping keys = part == null ? null : part.mapping("a bag");
        Part own = keys == null ? null : keys.get("bag");
        Bag bag = own == null ? null : read(own);
        remarks.demandNone();
        if (bag == null) {
            throw new InvalidInput(remarks.problems());
        }
        return bag;
    }

    /** The bag of a line in a case, or null when it has a fault. */
    static @Nullable Bag read(Part part) {
        String text = part.text("a bag, e.g. '30 IU in 500 mL'");
        Matcher line = LINE.matcher(text == null ? "" : text);
        if (text == null) {
            return null;
        }
        if (!line.matches()) {
            part.fault("'" + Part.shortened(text) + "' is not a bag; expected e.g. '30 IU in 500 mL' or"
                    + " '{oxytocin: 30 IU, volume: 500 mL}'");
            return null;
        }
        Quantity oxytocin = part.positive(line.group(1), Dimension.OXYTOCIN);
        Quantity volume = part.positive(line.group(2), Dimension.VOLUME);
        Fluid fluid = line.group(3) == null ? FluidLibrary.LACTATED_RINGERS : FluidName.read(part, line.group(3));
        if (oxytocin == null || volume == null || fluid == null || BagForm.isTooSmall(part, volume)) {
            return null;
        }
        Bag bag = new Bag(oxytocin, volume, fluid, line.group(4) != null);
        UsualDoses.noteInLabour(part, UsualDoses.note(bag));
        return bag;
    }
}
