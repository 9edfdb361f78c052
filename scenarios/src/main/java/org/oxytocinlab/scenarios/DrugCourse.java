package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Licence;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Timeline;

/** What is licensed for a course of a drug, against which a reader may want to hold what the lines of a case give. */
final class DrugCourse {
    /** What rounding leaves of a sum of some hundred mg, or of some thousand minutes. */
    private static final double ROUNDING = 1e-9;

    private final Licence licence;
    private final double milligrams;
    private final double minutes;

    /** What all lines give of one drug in so many spans. */
    private DrugCourse(Licence licence, List<Span> spans) {
        this.licence = licence;
        double sum = 0;
        double first = Double.NaN;
        double last = Double.NaN;
        for (Span span : spans) {
            double pushed = span.pushed(licence.of());
            double infused = span.minutes() * span.supply().rate(licence.of());
            if (pushed + infused > 0) {
                sum += pushed + infused;
                first = Double.isNaN(first) ? span.from() : first;
                last = infused > 0 ? span.until() : span.from();
            }
        }
        this.milligrams = sum;
        this.minutes = last - first;
    }

    /** What to say of the lines of a case, if anything; nothing of lines that cannot be carried out, which are refused. */
    static List<String> notes(List<Line> lines, Quantity duration) {
        Prescription alone = new Prescription(null, Device.STANDARD, Regimen.NONE, List.of(), List.of())
                .with(lines.stream().map(Line::ofBornAtStart).toList());
        try {
            List<Span> spans = Timeline.of(alone, duration.internal()).spans();
            return Catalogue.LICENCES.stream()
                    .flatMap(licence -> new DrugCourse(licence, spans).notes().stream())
                    .toList();
        } catch (PrescriptionFault refused) {
            return List.of();
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (milligrams > licence.dose().internal() * (1 + ROUNDING)) {
            notes.add(rounded(milligrams) + " mg of " + licence.of() + " are given; "
                    + (licence.time() == null ? "one dose is licensed, of " : "a course is licensed up to ")
                    + licence.dose());
        }
        Quantity longest = licence.time();
        if (longest != null && minutes > longest.internal() * (1 + ROUNDING)) {
            notes.add(licence.of() + " is given for " + rounded(Unit.HOUR.fromInternal(minutes))
                    + " h; a course is licensed up to " + longest);
        }
        return notes;
    }

    private static String rounded(double value) {
        return Quantity.of(Math.rint(value * 100) / 100, Unit.ONE).toString();
    }
}
