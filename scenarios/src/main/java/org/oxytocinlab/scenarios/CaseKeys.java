package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.OrNone;
import org.oxytocinlab.scenarios.yaml.OrNone.Choice;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** The keys of a case, from its title to what is expected of it. */
final class CaseKeys {
    private static final long LARGEST_SEED = 999_999_999_999_999_999L;

    static final Key<Resolved, String> TITLE = Key.needed(
            "title",
            "One line for figures and tables",
            Kinds.text("a title in one line", "Low-dose induction at term"),
            whole -> whole.asked().title());
    static final Key<Resolved, String> TEACHES = Key.of(
            "teaches",
            "What is learnt, in a sentence or two",
            Kinds.text("a sentence on what is learnt", "Start low, go slow."),
            whole -> whole.scenario().teaches());
    static final Key<Resolved, Prediction> PREDICT = Key.of(
            "predict",
            "A question to answer before anybody looks",
            new PredictionForm(LineCheck.NONE, Double.POSITIVE_INFINITY),
            whole -> whole.scenario().predict().orElse(null));
    static final Key<Resolved, String> STARTS = Key.of(
            WallClock.STARTS,
            "Time of the clock at the start; lets times be written as 09:30",
            WallClock.START,
            whole -> null);
    static final Key<Resolved, Quantity> DURATION = Key.needed(
            "duration",
            "How long the woman is followed",
            Kinds.within(PlausibleRanges.DURATION, Kinds.positive(Dimension.TIME)),
            whole -> whole.asked().duration());
    static final Key<Resolved, Long> SEED = Key.of(
            "seed",
            "Seed of the random streams; 1 when left out",
            Kind.of(new Shape.Whole(0, Long.MAX_VALUE), "1", part -> part.whole(0, LARGEST_SEED), Written::word),
            whole -> whole.asked().seed());
    static final Key<Resolved, Labour> LABOUR = Key.of(
            "labour",
            "The labour in which she is met; 'no' for a uterus that only answers the drug",
            Kind.later(LabourForm::new),
            whole -> whole.asked().woman().labour());
    static final Key<Resolved, Circulation> CIRCULATION = Key.of(
            "circulation",
            "Whether pressure, heart rate, output and resistance are followed; 'no' when left out",
            Kind.later(CirculationForm::new),
            whole -> whole.settings().circulation().isAsked() ? whole.settings().circulation() : null);
    static final Key<Resolved, Fetus> FETUS = Key.of(
            "fetus",
            "Whether oxygen and heart rate of the fetus are followed; 'no' when left out",
            Kind.later(FetusForm::new),
            whole -> whole.settings().fetus().isAsked() ? whole.settings().fetus() : null);
    static final Key<Resolved, ThirdStageForm.Third> THIRD_STAGE = Key.of(
            "third stage",
            "Whether tone of the uterus and blood loss are followed from the birth on, which is time 0 unless a labour"
                    + " comes before it; 'no' when left out",
            new ThirdStageForm(true),
            Resolved::third);
    static final Key<Resolved, Boolean> BRAIN = Key.of(
            "brain",
            "Whether the brain is followed; 'no' when left out",
            Kinds.yes(),
            whole -> whole.settings().followsBrain() ? Boolean.TRUE : null);
    static final Key<Resolved, Boolean> IMPLAUSIBLE = Key.of(
            "implausible",
            "Lets numbers stand that no ward would write",
            Kinds.word(true, "allowed"),
            whole -> whole.isImplausible() ? Boolean.TRUE : null);
    static final Key<Resolved, WomanForm.Told> WOMAN = Key.of(
            "woman",
            "Who is treated",
            new WomanForm(Labour.NO),
            whole -> new WomanForm.Told(whole.asked().woman(), whole.scenario().drugs()));
    static final Key<Resolved, ModelForm.Told> MODEL = Key.of(
            "model",
            "How the model is set",
            ModelForm.of(Woman.AT_TERM),
            whole -> new ModelForm.Told(
                    whole.settings(), whole.asked().woman(), whole.scenario().drugs()));
    static final Key<Resolved, Boolean> IRREGULARITY = Key.of(
            "irregularity",
            "Whether contractions vary",
            Kinds.either("normal", "none"),
            whole -> whole.settings().irregular());
    static final Key<Resolved, Choice<Bag>> BAG = Key.of(
            "bag",
            "The bag; 'none' for undiluted drug",
            BagForm.OXYTOCIN.orNone(),
            whole -> new Choice<>(whole.given().bag()));
    static final Key<Resolved, Device> PUMP = Key.of(
            "pump",
            "How the pump differs from a steady one that knows its bag",
            Kind.later(DeviceForm.Pump::new),
            whole ->
                    DeviceForm.isSpecial(whole.given().device()) ? whole.given().device() : null);
    static final Key<Resolved, Device> GIVING_SET = Key.of(
            "giving set",
            "Drops in a millilitre",
            Kind.later(DeviceForm.GivingSet::new),
            whole -> whole.given().device());
    static final Key<Resolved, Regimen> REGIMEN = Key.of(
            "regimen",
            "The plan for the rate",
            new RegimenForm(new OrderedRates(), null),
            whole -> whole.given().regimen() instanceof Protocol
                    ? null
                    : whole.given().regimen());
    static final Key<Resolved, Protocol> PROTOCOL = Key.of(
            "protocol",
            "The plan that looks before it decides",
            Kind.later(() -> new ProtocolForm(new OrderedRates(), null, Watched.EVERYTHING)),
            whole -> whole.given().regimen() instanceof Protocol protocol ? protocol : null);
    static final Key<Resolved, WatchForm.Watching> WATCH = Key.of(
            "watch",
            "Who looks, how often and how well",
            Kind.later(() -> new WatchForm(null, false)),
            Resolved::watching);
    static final Key<Resolved, List<Quantity>> LOOKS = Key.of(
            "looks",
            "Times at which somebody looks and nothing is decided",
            Kinds.amount(Dimension.TIME).described("A time").list("times").onOneLine(),
            whole -> whole.given().looks().isEmpty() ? null : whole.given().looks());
    static final Key<Resolved, FluidOrder> MAIN_LINE = Key.of(
            "main line",
            "The line that makes up a total, whatever the drug line does",
            Kind.later(MainLineForm::new),
            whole -> whole.fluids(true).findFirst().orElse(null));
    static final Key<Resolved, Choice<List<FluidOrder>>> FLUIDS = Key.of(
            "fluids",
            "What else runs or is drunk; a usual drink when left out",
            new OrNone<>(
                    new FluidForm(null).described("A fluid").list("fluids").described("One after the other"),
                    "Nothing"),
            Resolved::running);
    static final Key<Resolved, List<Line>> LINES = Key.of(
            "lines",
            "Other drugs beside oxytocin, each by a pump and a clock of its own",
            Kind.later(() -> LineForm.OF_THE_CATALOGUE.described("A line").list("lines")),
            whole -> whole.given().lines().isEmpty() ? null : whole.given().lines());
    static final Key<Resolved, List<ActionForm.Done>> ACTIONS = Key.of(
            "actions",
            "What is done at stated times",
            Kind.later(() -> new ActionForm(new OrderedRates(), Set.of(Shown.values()), null).list("actions")),
            Resolved::actions);
    static final Key<Resolved, FigureWish> FIGURE = Key.of(
            "figure",
            "How the figure is drawn",
            Kind.later(FigureForm::new),
            whole ->
                    whole.scenario().figure().isNone() ? null : whole.scenario().figure());
    static final Key<Resolved, List<String>> EXPECT = Key.of(
            "expect",
            "What should come out, in sentences",
            sentences("a sentence, e.g. 'contractions at 5 h is 3 to 5 /10min'"),
            whole -> whole.scenario().expect().stream().map(Scenario.Line::text).toList());

    /** Notes of an earlier reading, which a resolved case carries on. */
    static final Key<Resolved, List<String>> NOTED = Key.of(
            "noted",
            "Notes of an earlier reading",
            sentences("a sentence"),
            whole -> whole.scenario().notes());

    /** All of them. */
    static final Keys<Resolved> KEYS = Keys.of(
                    TITLE,
                    TEACHES,
                    PREDICT,
                    STARTS,
                    DURATION,
                    SEED,
                    LABOUR,
                    CIRCULATION,
                    FETUS,
                    THIRD_STAGE,
                    BRAIN,
                    IMPLAUSIBLE,
                    WOMAN,
                    MODEL,
                    IRREGULARITY,
                    BAG,
                    PUMP,
                    GIVING_SET,
                    REGIMEN,
                    PROTOCOL,
                    WATCH,
                    LOOKS,
                    MAIN_LINE,
                    FLUIDS,
                    LINES,
                    ACTIONS,
                    FIGURE,
                    EXPECT,
                    NOTED)
            .writtenAs(
                    TITLE,
                    TEACHES,
                    STARTS,
                    DURATION,
                    SEED,
                    LABOUR,
                    FETUS,
                    CIRCULATION,
                    THIRD_STAGE,
                    BRAIN,
                    IRREGULARITY,
                    IMPLAUSIBLE,
                    WOMAN,
                    MODEL,
                    BAG,
                    PUMP,
                    GIVING_SET,
                    REGIMEN,
                    PROTOCOL,
                    WATCH,
                    LOOKS,
                    MAIN_LINE,
                    FLUIDS,
                    LINES,
                    ACTIONS,
                    FIGURE,
                    EXPECT,
                    PREDICT,
                    NOTED)
            .with(new Shape.ExactlyOne(List.of(REGIMEN.name(), PROTOCOL.name())));

    private CaseKeys() {}

    /** Sentences, one on each line. */
    static Kind<List<String>> sentences(String expected) {
        return Kinds.text(expected, "sodium at end is above 130 mmol/L")
                .described("A sentence")
                .list("sentences");
    }
}
