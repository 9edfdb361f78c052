package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How it is written what is found at a time: {@code {at: 2 h, is: category II}}. */
final class ReportForm<V> extends Form<ReportForm.Report<V>> {
    /** How a tracing is classed. */
    static final ReportForm<FetalStatus> TRACING = new ReportForm<>(
            "Class",
            Kind.of(
                    new Shape.Words(statuses()),
                    FetalStatus.CATEGORY_II.words(),
                    ReportForm::status,
                    status -> Written.word(status.words())));

    /** What is found at a cervix. */
    static final ReportForm<Double> CERVIX = new ReportForm<>("Centimetres", Dilatation.KIND);

    /** Something that is so from a time on. */
    record Report<V>(Quantity at, V is) {}

    private final Key<Report<V>, Quantity> at;
    private final Key<Report<V>, V> is;

    private ReportForm(String sentence, Kind<V> kind) {
        this(
                Key.needed("at", "From this time on", Kinds.amount(Dimension.TIME), Report::at),
                Key.needed("is", sentence, kind, Report::is));
    }

    private ReportForm(Key<Report<V>, Quantity> at, Key<Report<V>, V> is) {
        super(
                "a report with its time, e.g. '{at: 2 h, is: ...}'",
                Keys.of(at, is),
                "{at: 2 h, is: " + is.kind().example() + "}");
        this.at = at;
        this.is = is;
    }

    @Override
    protected @Nullable Report<V> read(Mapping keys) {
        Quantity time = at.read(keys);
        V found = is.read(keys);
        return time == null || found == null ? null : new Report<>(time, found);
    }

    /** Where the time of a report stands. */
    @Nullable
    Part time(Part report) {
        return report.under(at.name());
    }

    private static List<String> statuses() {
        return Arrays.stream(FetalStatus.values()).map(FetalStatus::words).toList();
    }

    private static @Nullable FetalStatus status(Part is) {
        String word = is.text("a class of tracing, e.g. '" + FetalStatus.CATEGORY_II.words() + "'");
        FetalStatus status = word == null ? null : FetalStatus.named(word).orElse(null);
        if (word != null && status == null) {
            is.fault("unknown word '" + Part.shortened(word) + "'" + Suggestion.all(statuses()));
        }
        return status;
    }
}
