package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Watch;

/** What a case says of the bed beside what its run computes: the unit of the pump, and what was found. */
public final class CaseBedside {
    private static final double MINUTES = 60;

    private CaseBedside() {}

    public static BedsideRecord of(Case asked) {
        Prescription prescription = asked.prescription();
        boolean drops = prescription.device().believedDropFactor() != null;
        String believed = drops ? "by counting drops" : "shown on the display";
        return new BedsideRecord(setting(prescription), believed, findings(asked));
    }

    private static Optional<BedsideRecord.Setting> setting(Prescription prescription) {
        return first(prescription.regimen()).flatMap(rate -> switch (rate.dimension()) {
            case FLOW -> Optional.of(new BedsideRecord.Setting(Unit.MILLILITRE_PER_HOUR.symbol(), 1));
            case DROP_RATE -> drops(prescription);
            default -> Optional.empty();
        });
    }

    /** Drops a minute are a multiple of the flow only as long as the giving set stays. */
    private static Optional<BedsideRecord.Setting> drops(Prescription prescription) {
        if (prescription.actions().stream().anyMatch(Action.ChangeDropFactor.class::isInstance)) {
            return Optional.of(new BedsideRecord.Setting(Unit.MILLILITRE_PER_HOUR.symbol(), 1));
        }
        Device device = prescription.device();
        double perMillilitre =
                Unit.DROP_PER_MILLILITRE.fromInternal(device.dropFactor().internal());
        return Optional.of(new BedsideRecord.Setting(Unit.DROP_PER_MINUTE.symbol(), perMillilitre / MINUTES));
    }

    private static Optional<Quantity> first(Regimen regimen) {
        if (regimen instanceof Regimen.Ladder ladder) {
            return Optional.of(ladder.legs().get(0).start());
        }
        if (regimen instanceof Protocol protocol) {
            return Optional.of(protocol.legs().get(0).start()).filter(start -> protocol.hasDrip());
        }
        return ((Regimen.RateList) regimen).rates().stream().findFirst().map(Regimen.TimedRate::rate);
    }

    private static List<BedsideRecord.Found> findings(Case asked) {
        Watch watch = asked.prescription().watch();
        double end = asked.duration().internal();
        List<BedsideRecord.Found> findings = new ArrayList<>();
        watch.fetus()
                .forEach(report -> findings.add(new BedsideRecord.Found(
                        report.at().internal(), "tracing: " + report.status().words())));
        watch.cervix()
                .forEach(found -> findings.add(new BedsideRecord.Found(
                        found.at().internal(), "cervix " + Significant.of(found.centimetres()) + " cm")));
        findings.removeIf(finding -> finding.time() > end);
        findings.sort((one, other) -> Double.compare(one.time(), other.time()));
        return findings;
    }
}
