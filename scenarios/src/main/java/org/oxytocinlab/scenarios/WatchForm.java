package org.oxytocinlab.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.engine.therapy.Watch.Examination;
import org.oxytocinlab.engine.therapy.Watch.FetalReport;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How it is written who looks, how often and how well: {@code {every: 15 min, misses contractions: 10 %}}. */
final class WatchForm {
    static final String CERVIX = "cervix";
    static final String EXAMINATION_EVERY = "examination every";
    static final String EXAMINATION_ERROR = "examination error";
    static final List<String> KEYS = List.of(
            "every",
            "misses contractions",
            "misses rounds",
            "late",
            "pressure catheter",
            "sodium every",
            "fetus",
            CERVIX,
            EXAMINATION_EVERY,
            EXAMINATION_ERROR);
    static final List<String> REPORT_KEYS = List.of("at", "is");

    private static final Quantity LONGEST_ROUND = Quantity.of("30", Unit.MINUTE);
    private static final Quantity SHORTEST_EXAMINATION = Quantity.of("30", Unit.MINUTE);
    private static final Quantity LARGEST_ERROR = Quantity.of("3", Unit.CENTIMETRE);
    private static final int MOST_MISSED_ROUNDS = 90;

    private final Mapping keys;
    private final @Nullable Quantity duration;
    private final boolean labour;

    private WatchForm(Mapping keys, @Nullable Quantity duration, boolean labour) {
        this.labour = labour;
        this.keys = keys.only(KEYS);
        this.duration = duration;
    }

    /** Who looks; what has a fault is as if it were not written. */
    static Watch read(@Nullable Part part, @Nullable Quantity duration, boolean labour) {
        Mapping keys = part == null ? null : part.mapping("how she is watched, e.g. '{every: 15 min}'");
        return keys == null ? Watch.STANDARD : new WatchForm(keys, duration, labour).watch();
    }

    /** The classes of a tracing. */
    static List<String> statuses() {
        return Arrays.stream(FetalStatus.values()).map(FetalStatus::words).toList();
    }

    /** A share as it is written. */
    static Quantity percent(double share) {
        return new Quantity(BigDecimal.valueOf(share).movePointRight(2), Unit.PER_CENT);
    }

    private Watch watch() {
        Quantity late = keys.quantity("late", Dimension.TIME);
        Clock.demandWithin(keys.get("late"), late, duration);
        return new Watch(
                every(),
                share("misses contractions", 100),
                share("misses rounds", MOST_MISSED_ROUNDS),
                late == null ? Watch.STANDARD.late() : late,
                keys.isYes("pressure catheter"),
                sodiumEvery(),
                reports("fetus", this::fetus, FetalReport::at),
                cervix(),
                examining());
    }

    private @Nullable Quantity every() {
        Quantity every = keys.positive("every", Dimension.TIME);
        Part part = keys.get("every");
        if (part != null && every != null && every.compareTo(LONGEST_ROUND) > 0) {
            part.fault("'" + every + "' is too long between rounds while oxytocin runs; expected at most "
                    + LONGEST_ROUND);
        } else if (part != null && every != null && every.compareTo(ProtocolForm.SHORTEST_ROUND) < 0) {
            part.fault("nobody makes a round every '" + every + "'; expected at least " + ProtocolForm.SHORTEST_ROUND);
        }
        return every;
    }

    private @Nullable Quantity sodiumEvery() {
        Quantity every = keys.positive("sodium every", Dimension.TIME);
        Clock.demandWithin(keys.get("sodium every"), every, duration);
        return every;
    }

    /** In a labour the model has a cervix, and what is found at it cannot be written beforehand. */
    private List<Examination> cervix() {
        Part part = keys.get(CERVIX);
        if (part == null || !labour) {
            return reports(CERVIX, this::cervix, Examination::at);
        }
        part.fault("in a labour the cervix is examined and its dilatation computed, so it cannot be stated; expected '"
                + EXAMINATION_EVERY + ": " + Watch.Examining.USUAL.every() + "', or 'labour: no'");
        return List.of();
    }

    private Watch.Examining examining() {
        Quantity every = examined(EXAMINATION_EVERY, keys.positive(EXAMINATION_EVERY, Dimension.TIME));
        Quantity error = examined(EXAMINATION_ERROR, error());
        Part often = keys.get(EXAMINATION_EVERY);
        if (often != null && every != null && every.compareTo(SHORTEST_EXAMINATION) < 0) {
            often.fault("nobody examines a woman every '" + every + "'; expected at least " + SHORTEST_EXAMINATION);
        }
        Part slips = keys.get(EXAMINATION_ERROR);
        if (slips != null && error != null && error.compareTo(LARGEST_ERROR) > 0) {
            slips.fault("fingers do not err by '" + error + "'; expected at most " + LARGEST_ERROR);
        }
        Watch.Examining usual = Watch.Examining.USUAL;
        return new Watch.Examining(every == null ? usual.every() : every, error == null ? usual.error() : error);
    }

    private @Nullable Quantity error() {
        Part part = keys.get(EXAMINATION_ERROR);
        Double centimetres = part == null ? null : Dilatation.read(part);
        return centimetres == null ? null : Quantity.of(centimetres, Unit.CENTIMETRE);
    }

    /** What is said of an examination, in a labour. */
    private @Nullable Quantity examined(String key, @Nullable Quantity said) {
        Part part = keys.get(key);
        if (part != null && !labour) {
            part.fault("without a labour there is no cervix to examine; expected e.g. 'labour: induction', or '"
                    + CERVIX + ": [{at: 4 h, is: 6 cm}]'");
            return null;
        }
        return said;
    }

    private double share(String key, int highest) {
        Quantity percent = keys.quantity(key, Dimension.PERCENT);
        Part part = keys.get(key);
        if (part == null || percent == null) {
            return 0;
        }
        if (percent.value().compareTo(BigDecimal.valueOf(highest)) > 0) {
            part.fault("'" + percent + "' is not a share that can be missed here; expected 0 % to " + highest + " %");
        }
        return percent.value().movePointLeft(2).doubleValue();
    }

    private <T> List<T> reports(String key, Function<Mapping, @Nullable T> form, Function<T, Quantity> time) {
        Part part = keys.get(key);
        List<T> reports = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("reports")) {
            Mapping report = entry.mapping("a report with its time, e.g. '{at: 2 h, is: ...}'");
            T read = report == null ? null : form.apply(report.only(REPORT_KEYS));
            if (report == null || read == null) {
                continue;
            }
            Part at = report.get("at");
            Clock.demandWithin(at, time.apply(read), duration);
            if (at != null && !reports.isEmpty()) {
                Clock.demandAfter(at, time.apply(read), time.apply(reports.get(reports.size() - 1)));
            }
            reports.add(read);
        }
        return List.copyOf(reports);
    }

    private @Nullable FetalReport fetus(Mapping report) {
        Quantity at = report.neededQuantity("at", Dimension.TIME);
        Part is = report.need("is", FetalStatus.CATEGORY_II.words());
        FetalStatus status = is == null ? null : status(is);
        return at == null || status == null ? null : new FetalReport(at, status);
    }

    private static @Nullable FetalStatus status(Part is) {
        String word = is.text("a class of tracing, e.g. '" + FetalStatus.CATEGORY_II.words() + "'");
        FetalStatus status = word == null ? null : FetalStatus.named(word).orElse(null);
        if (word != null && status == null) {
            is.fault("unknown word '" + Part.shortened(word) + "'" + Suggestion.all(statuses()));
        }
        return status;
    }

    private @Nullable Examination cervix(Mapping report) {
        Quantity at = report.neededQuantity("at", Dimension.TIME);
        Part is = report.need("is", "6 cm");
        Double centimetres = is == null ? null : Dilatation.read(is);
        return at == null || centimetres == null ? null : new Examination(at, centimetres);
    }
}
