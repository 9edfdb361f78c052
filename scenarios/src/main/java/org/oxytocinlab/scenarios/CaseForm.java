package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Followed;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** How a case is written, from its title to what is expected of it. */
final class CaseForm {
    /** Notes of an earlier reading, which a resolved case carries on. */
    static final String NOTED = "noted";

    static final List<String> KEYS = List.of(
            "title",
            "teaches",
            "predict",
            "starts",
            "duration",
            "seed",
            "labour",
            "circulation",
            "fetus",
            "third stage",
            "brain",
            "implausible",
            "woman",
            "model",
            "irregularity",
            "bag",
            "pump",
            "giving set",
            "regimen",
            "protocol",
            "watch",
            "looks",
            "main line",
            "fluids",
            LineForm.KEY,
            "actions",
            "figure",
            "expect",
            NOTED);

    static final long STANDARD_SEED = 1;
    static final long LARGEST_SEED = 999_999_999_999_999_999L;

    private final Mapping keys;
    private final Remarks remarks;
    private final @Nullable Path folder;
    private final LineCheck lines;
    private final List<Substance> drugs;

    /** Reads regimens from a folder; null when the case itself is no file. */
    CaseForm(Mapping keys, Remarks remarks, @Nullable Path folder, LineCheck lines) {
        this(keys, remarks, folder, lines, Catalogue.DRUGS);
    }

    /** The same where other drugs than those of the catalogue can be given beside oxytocin. */
    CaseForm(Mapping keys, Remarks remarks, @Nullable Path folder, LineCheck lines, List<Substance> drugs) {
        this.drugs = drugs;
        this.keys = keys;
        this.remarks = remarks;
        this.folder = folder;
        this.lines = lines;
    }

    /**
     * A case of which every part has been read, but which nobody has tried to carry out.
     *
     * @param scenario the case
     * @param form how all that is given was written
     */
    record Written(Scenario scenario, PrescriptionForm form) {

        /** Tells what its single parts do not show. */
        void demandFeasible() {
            form.demandFeasible(
                    scenario.asked().prescription(), scenario.asked().duration());
        }
    }

    /** The case, once every part of it has been read. */
    Scenario read() throws InvalidInput, IOException {
        Optional<Written> written = written();
        remarks.demandNone();
        Written whole = written.orElseThrow(() -> new IllegalStateException(
                "a fault was not reported: " + keys.part().place()));
        whole.demandFeasible();
        remarks.demandNone();
        return whole.scenario();
    }

    /** The case as it is written; nothing when a part is missing without which there is none. */
    Optional<Written> written() throws IOException {
        allowImplausible();
        noted(keys, remarks);
        String title = title();
        String teaches = text("teaches", "a sentence on what is learnt");
        Quantity duration = keys.neededPositive("duration", Dimension.TIME);
        keys.hold(Limits.DURATION, "duration", duration);
        WallClock.demandStart(keys);
        Labour labour = read("labour", new LabourForm(), Labour.NO);
        Woman woman = new WomanForm(labour).readWoman(keys.get("woman"));
        boolean irregular = !"none".equals(word("irregularity", List.of("normal", "none")));
        Fetus fetus = read("fetus", new FetusForm(), Fetus.NO);
        ThirdStageForm.Third third = third(labour, fetus);
        Followed followed = followed(fetus, third.asked());
        remarks.under(Circumstance.AFTER_BIRTH, third.asked().isAsked());
        long seed = seed();
        double end = duration == null ? Double.POSITIVE_INFINITY : duration.internal();
        List<Scenario.Line> expect = expect(end);
        Optional<Prediction> predict = Optional.ofNullable(read("predict", new PredictionForm(lines, end), null));
        FigureWish figure =
                new FigureForm(FigureForm.OF_A_CASE, labour.isAny(), fetus.isAsked()).readWish(keys.get("figure"));
        PrescriptionForm form = new PrescriptionForm(keys, duration, shown(labour, followed), drugs, remarks);
        Prescription prescription = form.readFor(woman, third.asked().isAsked() && !labour.isAny(), folder);
        Settings settings = new ModelForm(
                        woman,
                        irregular,
                        followed,
                        third.parameters(),
                        prescription == null ? drugs : prescription.drugs())
                .readSettings(keys.get("model"));
        if (title == null || duration == null || prescription == null) {
            return Optional.empty();
        }
        Case asked = new Case(title, duration, woman, settings, prescription, seed);
        Scenario scenario = new Scenario(
                asked, teaches == null ? "" : teaches, predict, figure, expect, remarks.notes(), form.places());
        return Optional.of(new Written(scenario, form));
    }

    private Followed followed(Fetus fetus, ThirdStage third) {
        return new Followed(
                read("circulation", new CirculationForm(), Circulation.NO),
                fetus,
                third,
                Boolean.TRUE.equals(read("brain", Kinds.yes(), null)));
    }

    private ThirdStageForm.Third third(Labour labour, Fetus fetus) {
        ThirdStageForm form = new ThirdStageForm(labour.isAny());
        Part part = keys.get("third stage");
        ThirdStageForm.Third third = part == null ? form.none() : form.read(part);
        if (part != null && fetus.isAsked() && third.asked().isAsked() && !labour.isAny()) {
            part.fault("after birth there is no fetus any more; leave out 'fetus', or the third stage");
        }
        return third;
    }

    private <V> V read(String key, Kind<V> kind, V usual) {
        Part part = keys.get(key);
        V value = part == null ? null : kind.read(part);
        return value == null ? usual : value;
    }

    private void allowImplausible() {
        if ("allowed".equals(word("implausible", List.of("allowed")))) {
            remarks.allowImplausible();
        }
    }

    private static Set<Shown> shown(Labour labour, Followed followed) {
        Set<Shown> shown = EnumSet.noneOf(Shown.class);
        if (labour.isAny()) {
            shown.add(Shown.LABOUR);
        }
        if (followed.circulation().isAsked()) {
            shown.add(Shown.CIRCULATION);
        }
        if (followed.fetus().isAsked()) {
            shown.add(Shown.FETUS);
        }
        if (followed.thirdStage().isAsked()) {
            shown.add(Shown.THIRD_STAGE);
        }
        return shown;
    }

    /** Takes over what an earlier reading of a resolved case noted. */
    static void noted(Mapping keys, Remarks remarks) {
        Part part = keys.get(NOTED);
        if (part != null) {
            remarks.noted(part.list("sentences").stream()
                    .map(entry -> entry.text("a sentence"))
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    private @Nullable String title() {
        Part part = keys.need("title", "Low-dose induction at term");
        String title = part == null ? null : part.text("a title in one line");
        if (part != null && title != null && title.isEmpty()) {
            part.fault("expected a title in one line");
        }
        return title;
    }

    private @Nullable String text(String key, String expected) {
        Part part = keys.get(key);
        return part == null ? null : part.text(expected);
    }

    private @Nullable String word(String key, List<String> words) {
        Part part = keys.get(key);
        return part == null ? null : part.oneOf(words);
    }

    /** The seed that is written, or the usual one. */
    long seed() {
        Part part = keys.get("seed");
        Long seed = part == null ? null : part.whole(0, LARGEST_SEED);
        return seed == null ? STANDARD_SEED : seed;
    }

    private List<Scenario.Line> expect(double end) {
        Part part = keys.get("expect");
        List<Scenario.Line> sentences = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("sentences")) {
            String text = entry.text("a sentence, e.g. 'contractions at 5 h is 3 to 5 /10min'");
            if (text != null) {
                lines.fault(text, end).ifPresent(entry::fault);
                sentences.add(new Scenario.Line(text, entry.place()));
            }
        }
        return sentences;
    }
}
