package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.scenarios.yaml.Written;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** All that is given in a case, written out line by line. */
final class PrescriptionText {
    private final List<String> lines = new ArrayList<>();

    private PrescriptionText() {}

    static List<String> lines(Prescription prescription, boolean labour) {
        PrescriptionText text = new PrescriptionText();
        Bag bag = prescription.bag();
        text.lines.add("bag: " + BagForm.OXYTOCIN.orNone().write(Optional.ofNullable(bag)));
        text.device(prescription.device());
        text.plan(prescription, labour);
        List<Written> fluids = prescription.fluids().stream()
                .filter(order -> !order.makesUp())
                .map(order -> new FluidForm(null).write(order))
                .toList();
        prescription.fluids().stream()
                .filter(FluidOrder::makesUp)
                .forEach(order -> text.lines.add("main line: " + new MainLineForm().write(order)));
        if (fluids.isEmpty()) {
            text.lines.add("fluids: none");
        } else {
            text.list("fluids", fluids);
        }
        if (!prescription.lines().isEmpty()) {
            text.list(
                    LineForm.KEY,
                    prescription.lines().stream().map(LineText::of).toList());
        }
        text.list(
                "actions",
                Stream.concat(
                                prescription.actions().stream()
                                        .map(ActionText::of)
                                        .map(Pairs::toString),
                                prescription.atBirth().stream().map(ActionText::atBirth))
                        .toList());
        return text.lines;
    }

    private void device(Device device) {
        if (DeviceForm.isSpecial(device)) {
            lines.add("pump: " + new DeviceForm.Pump().write(device));
        }
        lines.add("giving set: " + new DeviceForm.GivingSet().write(device));
    }

    private void plan(Prescription prescription, boolean labour) {
        boolean looks = prescription.regimen() instanceof Protocol;
        if (prescription.regimen() instanceof Protocol protocol) {
            lines.addAll(ProtocolText.lines(protocol));
        } else {
            regimen(prescription.regimen());
        }
        if (looks || !prescription.watch().equals(Watch.STANDARD)) {
            lines.addAll(new WatchForm(null, labour)
                    .write(new WatchForm.Watching(prescription.watch(), labour))
                    .lines("watch"));
        }
        if (!prescription.looks().isEmpty()) {
            lines.add("looks: " + prescription.looks());
        }
    }

    private void regimen(Regimen regimen) {
        if (regimen instanceof RateList rates) {
            rates(rates.rates());
            return;
        }
        Ladder ladder = (Ladder) regimen;
        Leg first = ladder.legs().get(0);
        if (ladder.legs().size() == 1 && first.bag() == null) {
            lines.add("regimen: "
                    + new Pairs()
                            .with("start", first.start())
                            .with("increase", ladder.doubling() ? IncreaseForm.DOUBLING : null)
                            .with("step", ladder.doubling() ? null : first.step())
                            .with("every", ladder.every())
                            .with("maximum", first.maximum()));
            return;
        }
        lines.add("regimen:");
        if (ladder.doubling()) {
            lines.add("  increase: " + IncreaseForm.DOUBLING);
        }
        lines.add("  every: " + ladder.every());
        lines.add("  legs:");
        ladder.legs().forEach(leg -> lines.add("    - " + leg(leg, !ladder.doubling())));
    }

    private void rates(List<TimedRate> rates) {
        if (rates.isEmpty()) {
            lines.add("regimen: none");
            return;
        }
        lines.add("regimen:");
        rates.forEach(
                rate -> lines.add("  - " + new Pairs().with("at", rate.at()).with("rate", rate.rate())));
    }

    /** A leg, with its step where that is written. */
    static Pairs leg(Leg leg, boolean step) {
        Written bag = leg.bag() == null ? null : BagForm.OXYTOCIN.write(leg.bag());
        return new Pairs()
                .with("bag", bag)
                .with("start", leg.start())
                .with("step", step ? leg.step() : null)
                .with("maximum", leg.maximum());
    }

    private void list(String key, List<?> entries) {
        lines.add(entries.isEmpty() ? key + ": []" : key + ":");
        entries.forEach(entry -> lines.add("  - " + entry));
    }
}
