package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.words.Significant;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Dial;
import org.oxytocinlab.scenarios.BagLine;
import org.oxytocinlab.scenarios.UsualDoses;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** One rate in every unit in which a ward writes it. */
final class ConvertCommand extends Command {
    private static final String BAG = "10 IU in 1000 mL";
    private static final int DIGITS = 4;

    private final Supplier<List<String>> words =
            options.names("1..*", "RATE", "A rate with its unit: 6 mU/min, 12 mL/h, 20 drops/min.");

    private final Supplier<Optional<String>> bag =
            options.perhaps(String.class, "--bag", "BAG", "The bag: \"30 IU in 500 mL\" (default: " + BAG + ").");

    private final Supplier<String> drops = options.usually(
            "20", String.class, "--drops", "N", "Drops per millilitre of the giving set (default: ${DEFAULT-VALUE}).");

    ConvertCommand(Workplace workplace) {
        super(workplace, "Convert a rate from one bag between mU/min, IU/h, mL/h and drops/min.");
    }

    @Override
    public Integer call() throws CommandFault {
        Quantity rate = rate(String.join(" ", words.get()));
        Bag hung = hung();
        Device device = new Device(null, dropFactor(), null);
        double oxytocin = device.delivered(rate, hung.concentration());
        double flow = device.flow(rate, hung.concentration());
        PrintWriter out = spec.commandLine().getOut();
        out.println(rate + " from " + hung.drug() + " in " + hung.volume() + " (" + digits(hung.concentration() / 1000)
                + " mU/mL)");
        line(out, oxytocin, Unit.MILLIUNIT_PER_MINUTE, "");
        line(out, oxytocin, Unit.UNIT_PER_HOUR, "");
        line(out, flow, Unit.MILLILITRE_PER_HOUR, "");
        line(out, flow * device.dropFactor().internal(), Unit.DROP_PER_MINUTE, " (" + device.dropFactor() + ")");
        notes(flow, oxytocin).print(workplace, spec);
        return 0;
    }

    private Notes notes(double flow, double oxytocin) {
        Notes notes = new Notes();
        if (bag.get().isEmpty()) {
            notes.with(List.of("no bag is stated: " + BAG + " is assumed (--bag sets it)"));
        }
        if (flow > 0 && flow < Dial.STEP.internal()) {
            notes.with(List.of("pumps cannot deliver less than " + Dial.STEP));
        }
        notes.with(UsualDoses.note(oxytocin).stream().toList());
        return notes;
    }

    private static void line(PrintWriter out, double internal, Unit unit, String more) {
        out.println("  " + digits(unit.fromInternal(internal)) + " " + unit.symbol() + more);
    }

    private static String digits(double value) {
        return Significant.of(value, DIGITS);
    }

    private static Quantity rate(String text) throws CommandFault {
        Optional<Quantity> known = Stream.of(Dimension.OXYTOCIN_RATE, Dimension.FLOW, Dimension.DROP_RATE)
                .flatMap(dimension -> parsed(text, dimension).stream())
                .findFirst();
        if (known.isEmpty()) {
            throw CommandFault.invalid(fault(text, Dimension.OXYTOCIN_RATE) + ", '12 mL/h' or '20 drops/min'");
        }
        if (known.get().value().signum() < 0) {
            throw CommandFault.invalid("'" + known.get() + "' is negative; expected a rate of 0 or more");
        }
        return known.get();
    }

    private Quantity dropFactor() throws CommandFault {
        String text = drops.get().matches("[\\d.]+") ? drops.get() + " drops/mL" : drops.get();
        Quantity factor = parsed(text, Dimension.DROP_FACTOR)
                .orElseThrow(() -> CommandFault.invalid("--drops: " + fault(text, Dimension.DROP_FACTOR)));
        if (factor.value().signum() <= 0) {
            throw CommandFault.invalid("--drops: '" + drops.get() + "' is not above 0; expected e.g. '20'");
        }
        return factor;
    }

    private Bag hung() throws CommandFault {
        try {
            return BagLine.read(bag.get().orElse(BAG));
        } catch (InvalidInput e) {
            throw CommandFault.invalid("--bag: " + e.problems().get(0).message());
        }
    }

    private static Optional<Quantity> parsed(String text, Dimension dimension) {
        try {
            return Optional.of(QuantityText.parse(text, dimension));
        } catch (QuantityFault other) {
            return Optional.empty();
        }
    }

    private static String fault(String text, Dimension dimension) {
        try {
            return QuantityText.parse(text, dimension).toString();
        } catch (QuantityFault fault) {
            String message = String.valueOf(fault.getMessage());
            return message.contains(dimension.example())
                    ? message
                    : message + "; expected " + dimension.words() + ", e.g. '" + dimension.example() + "'";
        }
    }
}
