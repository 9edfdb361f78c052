package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** How a case is written, from its title to what is expected of it. */
final class CaseForm {
    static final long STANDARD_SEED = 1;

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
        if (CaseKeys.IMPLAUSIBLE.read(keys) != null) {
            remarks.allowImplausible();
        }
        noted(keys, remarks);
        String title = title();
        String teaches = CaseKeys.TEACHES.read(keys);
        Quantity duration = CaseKeys.DURATION.read(keys);
        CaseKeys.STARTS.read(keys);
        Labour labour = orElse(CaseKeys.LABOUR.read(keys), Labour.NO);
        Woman woman = new WomanForm(labour).readWoman(CaseKeys.WOMAN.part(keys));
        boolean irregular = !Boolean.FALSE.equals(CaseKeys.IRREGULARITY.read(keys));
        Fetus fetus = orElse(CaseKeys.FETUS.read(keys), Fetus.NO);
        ThirdStageForm.Third third = third(labour, fetus);
        Followed followed = followed(fetus, third.asked());
        remarks.under(Circumstance.AFTER_BIRTH, third.asked().isAsked());
        long seed = seed();
        double end = duration == null ? Double.POSITIVE_INFINITY : duration.internal();
        List<Scenario.Line> expect = expect(end);
        Optional<Prediction> predict = Optional.ofNullable(CaseKeys.PREDICT.read(keys, new PredictionForm(lines, end)));
        FigureWish figure = orElse(
                CaseKeys.FIGURE.read(keys, () -> new FigureForm(FigureForm.OF_A_CASE, labour.isAny(), fetus.isAsked())),
                FigureWish.NONE);
        PrescriptionForm form = new PrescriptionForm(keys, duration, shown(labour, followed), drugs, remarks);
        Prescription prescription = form.readFor(woman, third.asked().isAsked() && !labour.isAny(), folder);
        Settings settings = new ModelForm(
                        woman,
                        irregular,
                        followed,
                        third.parameters(),
                        prescription == null ? drugs : prescription.drugs())
                .readSettings(CaseKeys.MODEL.part(keys));
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
                orElse(CaseKeys.CIRCULATION.read(keys), Circulation.NO),
                fetus,
                third,
                Boolean.TRUE.equals(CaseKeys.BRAIN.read(keys)));
    }

    private ThirdStageForm.Third third(Labour labour, Fetus fetus) {
        ThirdStageForm form = new ThirdStageForm(labour.isAny());
        Part part = CaseKeys.THIRD_STAGE.part(keys);
        ThirdStageForm.Third third = part == null ? form.none() : form.read(part);
        if (part != null && fetus.isAsked() && third.asked().isAsked() && !labour.isAny()) {
            part.fault("after birth there is no fetus any more; leave out 'fetus', or the third stage");
        }
        return third;
    }

    private static <V> V orElse(@Nullable V value, V usual) {
        return value == null ? usual : value;
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
        if (followed.fetus().isCordPressed()) {
            shown.add(Shown.CORD);
        }
        if (followed.thirdStage().isAsked()) {
            shown.add(Shown.THIRD_STAGE);
        }
        return shown;
    }

    /** Takes over what an earlier reading of a resolved case noted. */
    static void noted(Mapping keys, Remarks remarks) {
        List<String> notes = CaseKeys.NOTED.read(keys);
        if (notes != null) {
            remarks.noted(notes);
        }
    }

    private @Nullable String title() {
        Part part = CaseKeys.TITLE.part(keys);
        String title = CaseKeys.TITLE.read(keys);
        if (part != null && title != null && title.isEmpty()) {
            part.fault("expected a title in one line");
        }
        return title;
    }

    /** The seed that is written, or the usual one. */
    long seed() {
        Long seed = CaseKeys.SEED.read(keys);
        return seed == null ? STANDARD_SEED : seed;
    }

    private List<Scenario.Line> expect(double end) {
        Part part = CaseKeys.EXPECT.part(keys);
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
