package org.oxytocinlab.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.engine.therapy.Watch.Examination;
import org.oxytocinlab.engine.therapy.Watch.FetalReport;
import org.oxytocinlab.scenarios.ReportForm.Report;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How it is written who looks, how often and how well: {@code {every: 15 min, misses contractions: 10 %}}. */
final class WatchForm extends Form<WatchForm.Watching> {
    private static final Quantity LONGEST_ROUND = Quantity.of("30", Unit.MINUTE);
    private static final Quantity SHORTEST_EXAMINATION = Quantity.of("30", Unit.MINUTE);
    private static final Quantity LARGEST_ERROR = Quantity.of("3", Unit.CENTIMETRE);
    private static final int MOST_MISSED_ROUNDS = 90;
    private static final Kind<Quantity> TIME = Kinds.positive(Dimension.TIME);

    private static final Key<Watching, Quantity> EVERY = Key.of(
            "every",
            "Time between rounds; that between increases when left out",
            TIME.held(WatchForm::holdRound),
            whole -> whole.watch.every());
    private static final Key<Watching, Double> MISSES_CONTRACTIONS = Key.of(
            "misses contractions", "Share that is overlooked", share(100), whole -> whole.watch.missesContractions());
    private static final Key<Watching, Double> MISSES_ROUNDS = Key.of(
            "misses rounds",
            "Share that does not take place",
            share(MOST_MISSED_ROUNDS),
            whole -> whole.watch.missesRounds());
    private static final Key<Watching, Quantity> LATE =
            Key.of("late", "Longest delay of a round", Kinds.amount(Dimension.TIME), whole -> whole.watch.late());
    private static final Key<Watching, Boolean> CATHETER = Key.of(
            "pressure catheter",
            "Whether tone and Montevideo units are seen",
            Kinds.yes(),
            whole -> whole.watch.catheter());
    private static final Key<Watching, Quantity> SODIUM_EVERY =
            Key.of("sodium every", "Time between measurements", TIME, whole -> whole.watch.sodiumEvery());
    private static final Key<Watching, List<Report<FetalStatus>>> FETUS = Key.of(
            "fetus",
            "How the tracing is classed",
            ReportForm.TRACING.list("reports"),
            whole -> whole.watch.fetus().stream()
                    .map(report -> new Report<>(report.at(), report.status()))
                    .toList());
    private static final Key<Watching, List<Report<Double>>> CERVIX = Key.of(
            "cervix",
            "Dilatation found, in a case without labour",
            ReportForm.CERVIX.list("reports"),
            whole -> whole.isLabour ? null : found(whole.watch.cervix()));
    private static final Key<Watching, Quantity> EXAMINATION_EVERY = Key.of(
            "examination every",
            "Time between vaginal examinations in a labour; 4 h when left out",
            TIME,
            whole -> whole.isLabour ? whole.watch.examining().every() : null);
    private static final Key<Watching, Quantity> EXAMINATION_ERROR = Key.of(
            "examination error",
            "Centimetres",
            Dilatation.QUANTITY,
            whole -> whole.isLabour ? whole.watch.examining().error() : null);

    static final Keys<Watching> KEYS = Keys.of(
            EVERY,
            MISSES_CONTRACTIONS,
            MISSES_ROUNDS,
            LATE,
            CATHETER,
            SODIUM_EVERY,
            FETUS,
            CERVIX,
            EXAMINATION_EVERY,
            EXAMINATION_ERROR);

    private final @Nullable Quantity duration;
    private final boolean isLabour;

    /**
     * How a woman is watched.
     *
     * @param isLabour whether she is in labour
     */
    record Watching(Watch watch, boolean isLabour) {}

    /** The watch of a case of a duration, if that is known. */
    WatchForm(@Nullable Quantity duration, boolean isLabour) {
        super("how she is watched", "{every: 15 min}", KEYS);
        this.duration = duration;
        this.isLabour = isLabour;
    }

    /** What has a fault is as if it were not written. */
    @Override
    protected Watching read(Mapping keys) {
        Quantity late = LATE.readOr(keys, Watch.STANDARD.late());
        Clock.demandWithin(LATE.part(keys), late, duration);
        Quantity every = EVERY.read(keys);
        Double contractions = MISSES_CONTRACTIONS.read(keys);
        Double rounds = MISSES_ROUNDS.read(keys);
        boolean catheter = Boolean.TRUE.equals(CATHETER.read(keys));
        Quantity sodium = SODIUM_EVERY.read(keys);
        Clock.demandWithin(SODIUM_EVERY.part(keys), sodium, duration);
        Watch watch = new Watch(
                every,
                contractions == null ? 0 : contractions,
                rounds == null ? 0 : rounds,
                late == null ? Watch.STANDARD.late() : late,
                catheter,
                sodium,
                reports(FETUS.part(keys), ReportForm.TRACING).stream()
                        .map(report -> new FetalReport(report.at(), report.is()))
                        .toList(),
                cervix(keys),
                examining(keys));
        return new Watching(watch, isLabour);
    }

    @Override
    public Written write(Watching whole) {
        return KEYS.write(whole, false);
    }

    private static void holdRound(Part part, Quantity every) {
        if (every.compareTo(LONGEST_ROUND) > 0) {
            part.fault("'" + every + "' is too long between rounds while oxytocin runs; expected at most "
                    + LONGEST_ROUND);
        } else if (every.compareTo(ProtocolForm.SHORTEST_ROUND) < 0) {
            part.fault("nobody makes a round every '" + every + "'; expected at least " + ProtocolForm.SHORTEST_ROUND);
        }
    }

    private static List<Report<Double>> found(List<Examination> examinations) {
        return examinations.stream()
                .map(found -> new Report<>(found.at(), found.centimetres()))
                .toList();
    }

    /** In a labour the model has a cervix, and what is found at it cannot be written beforehand. */
    private List<Examination> cervix(Mapping keys) {
        Part part = CERVIX.part(keys);
        if (part == null || !isLabour) {
            return reports(part, ReportForm.CERVIX).stream()
                    .map(report -> new Examination(report.at(), report.is()))
                    .toList();
        }
        part.fault("in a labour the cervix is examined and its dilatation computed, so it cannot be stated; expected '"
                + EXAMINATION_EVERY.name() + ": " + Watch.Examining.USUAL.every() + "', or 'labour: no'");
        return List.of();
    }

    private Watch.Examining examining(Mapping keys) {
        Quantity every = EXAMINATION_EVERY.read(keys);
        Quantity error = EXAMINATION_ERROR.read(keys);
        Part often = examined(EXAMINATION_EVERY.part(keys));
        if (often != null && every != null && every.compareTo(SHORTEST_EXAMINATION) < 0) {
            often.fault("nobody examines a woman every '" + every + "'; expected at least " + SHORTEST_EXAMINATION);
        }
        Part slips = examined(EXAMINATION_ERROR.part(keys));
        if (slips != null && error != null && error.compareTo(LARGEST_ERROR) > 0) {
            slips.fault("fingers do not err by '" + error + "'; expected at most " + LARGEST_ERROR);
        }
        Watch.Examining usual = Watch.Examining.USUAL;
        return new Watch.Examining(
                every == null || often == null ? usual.every() : every,
                error == null || slips == null ? usual.error() : error);
    }

    /** Where something is said of an examination, in a labour. */
    private @Nullable Part examined(@Nullable Part part) {
        if (part != null && !isLabour) {
            part.fault("without a labour there is no cervix to examine; expected e.g. 'labour: induction', or '"
                    + CERVIX.name() + ": [{at: 4 h, is: 6 cm}]'");
            return null;
        }
        return part;
    }

    private static Kind<Double> share(int highest) {
        return Kind.of(
                new Shape.Amount(Dimension.PERCENT, false),
                Dimension.PERCENT.example(),
                part -> share(part, highest),
                share -> Written.word(new Quantity(BigDecimal.valueOf(share).movePointRight(2), Unit.PER_CENT)));
    }

    private static @Nullable Double share(Part part, int highest) {
        Quantity percent = part.quantity(Dimension.PERCENT);
        if (percent == null) {
            return null;
        }
        if (percent.value().compareTo(BigDecimal.valueOf(highest)) > 0) {
            part.fault("'" + percent + "' is not a share that can be missed here; expected 0 % to " + highest + " %");
        }
        return percent.value().movePointLeft(2).doubleValue();
    }

    private <V> List<Report<V>> reports(@Nullable Part part, ReportForm<V> form) {
        List<Report<V>> reports = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("reports")) {
            Report<V> report = form.read(entry);
            if (report == null) {
                continue;
            }
            Part at = form.time(entry);
            Clock.demandWithin(at, report.at(), duration);
            if (at != null && !reports.isEmpty()) {
                Clock.demandAfter(
                        at, report.at(), reports.get(reports.size() - 1).at());
            }
            reports.add(report);
        }
        return reports;
    }
}
