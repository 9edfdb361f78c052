package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Assay;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Followed;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.PlasmaVariant;
import org.oxytocinlab.engine.body.SensitivityPreset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Place;

class ScenarioReaderTest {
    private static final Followed ALL = new Followed(Circulation.AWAKE, Fetus.HEALTHY, ThirdStage.NO, true);
    private static final Followed AFTER = new Followed(Circulation.AWAKE, Fetus.NO, ThirdStage.YES, false);
    private static final String SHORTEST = "title: A case\nduration: 10 h\nregimen: {rate: 6 mU/min}\n";

    private static Scenario read(String more) throws InvalidInput {
        return ScenarioReader.read(SHORTEST + more, "case.yaml");
    }

    private static Quantity quantity(String value, Unit unit) {
        return Quantity.of(value, unit);
    }

    @Test
    void whatIsNotSaidTakesItsDefault() throws InvalidInput {
        Case asked = read("").asked();
        assertThat(asked.woman()).isEqualTo(Woman.AT_TERM);
        assertThat(asked.settings()).isEqualTo(Settings.STANDARD);
        assertThat(asked.seed()).isEqualTo(1);
        assertThat(asked.prescription().bag()).isEqualTo(Bag.STANDARD);
        assertThat(asked.prescription().device()).isEqualTo(Device.STANDARD);
        assertThat(asked.prescription().fluids()).containsExactly(FluidOrder.USUAL_DRINK);
        assertThat(asked.prescription().actions()).isEmpty();
    }

    @Test
    void keysThatNoRoomUsesAreNotedOnce() throws InvalidInput {
        assertThat(read("woman: {parity: 0, gestation: 41 wk}\nfluids: none\nbag: none\n")
                        .notes())
                .containsExactly("woman.parity is noted, not used by this model");
    }

    @Test
    void whoSaysNothingOfFluidsIsToldWhatIsAssumed() throws InvalidInput {
        assertThat(read("bag: none\n").notes())
                .containsExactly("no fluids are stated: she drinks 75 mL/h ('fluids: none' for nothing)");
        assertThat(read("bag: none\nfluids: none\n").notes()).isEmpty();
        assertThat(read("fluids: none\n").asked().prescription().fluids()).isEmpty();
    }

    @Test
    void womanIsReadAsWritten() throws InvalidInput {
        Woman woman = read("woman: {weight: 75 kg, height: 1.65 m, BMI: 27.5 kg/m2, parity: 2, Bishop score: 6,"
                        + " sensitivity: ripe induction}\n")
                .asked()
                .woman();
        assertThat(woman.weight()).isEqualTo(quantity("75", Unit.KILOGRAM));
        assertThat(woman.height()).isEqualTo(quantity("1.65", Unit.METRE));
        assertThat(woman.parity()).isEqualTo(2);
        assertThat(woman.bishopScore()).isEqualTo(6);
        assertThat(woman.sensitivity()).isEqualTo(SensitivityPreset.RIPE_INDUCTION);
    }

    @Test
    void sensitivityMayBeANumber() throws InvalidInput {
        assertThat(read("woman: {sensitivity: 0.09}\n").asked().woman().sensitivityFactor())
                .isEqualTo(quantity("0.09", Unit.ONE));
    }

    @Test
    void parametersAreSetByTheirNames() throws InvalidInput {
        Published halfLife = Catalogue.named("plasma half-life").orElseThrow();
        Settings settings = read("model: {plasma half-life: 6 min, clearance: 1.4 L/min}\n")
                .asked()
                .settings();
        assertThat(settings.changed()).containsOnlyKeys(halfLife);
        assertThat(settings.value(halfLife)).isEqualTo(6);
    }

    @Test
    void plasmaMayHaveTwoCompartments() throws InvalidInput {
        assertThat(read("model: {plasma: two-compartment}\n").asked().settings().plasma())
                .isEqualTo(PlasmaVariant.TWO_COMPARTMENT);
    }

    @Test
    void irregularityCanBeSwitchedOff() throws InvalidInput {
        assertThat(read("irregularity: none\n").asked().settings().irregular()).isFalse();
    }

    @Test
    void actionsStandInOrderOfTime() throws InvalidInput {
        List<Action> actions = read("actions:\n  - {at: 6 h 10 min, do: stop}\n  - {at: 60 min, do: halve}\n")
                .asked()
                .prescription()
                .actions();
        assertThat(actions)
                .containsExactly(
                        new Action.Halve(quantity("60", Unit.MINUTE)), new Action.Stop(quantity("370", Unit.MINUTE)));
    }

    @Test
    void faultOfALaterActionIsFoundAtItsOwnLine() {
        assertThatCode(() -> read("actions:\n  - {at: 3 h, do: resume ladder}\n  - {at: 1 h, do: halve}\n"))
                .hasMessageStartingWith("case.yaml:5:5: actions[0]: ");
    }

    @Test
    void drinksAreDrunk() throws InvalidInput {
        assertThat(read("fluids: [{fluid: drink, rate: 100 mL/h}, {fluid: D5W, rate: 75 mL/h}]\n")
                        .asked()
                        .prescription()
                        .fluids())
                .extracting(order -> order.route())
                .containsExactly(Action.Route.MOUTH, Action.Route.VEIN);
    }

    @Test
    void fluidIsStoppedByARateOfZero() throws InvalidInput {
        assertThat(read("actions: [{at: 1 h, do: stop fluid, fluid: drink}]\n")
                        .asked()
                        .prescription()
                        .actions())
                .containsExactly(new Action.SetFluid(
                        quantity("1", Unit.HOUR),
                        FluidLibrary.DRINK,
                        Action.Route.MOUTH,
                        quantity("0", Unit.MILLILITRE_PER_HOUR)));
    }

    @Test
    void regimenFileBringsItsBagUnlessTheCaseHasOne() throws InvalidInput {
        String named = "title: A case\nduration: 1 h\nregimen: uk-licence\n";
        assertThat(ScenarioReader.read(named, "case.yaml")
                        .asked()
                        .prescription()
                        .bag())
                .extracting(bag -> bag.volume())
                .isEqualTo(quantity("500", Unit.MILLILITRE));
        assertThat(ScenarioReader.read(named + "bag: none\n", "case.yaml")
                        .asked()
                        .prescription()
                        .bag())
                .isNull();
    }

    @Test
    void ladderKeepsItsUnit() throws InvalidInput {
        Regimen regimen = ScenarioReader.read("title: A case\nduration: 1 h\nregimen: denmark\n", "case.yaml")
                .asked()
                .prescription()
                .regimen();
        Quantity twenty = quantity("20", Unit.MILLILITRE_PER_HOUR);
        Quantity top = quantity("180", Unit.MILLILITRE_PER_HOUR);
        assertThat(regimen)
                .isEqualTo(new Regimen.Ladder(
                        List.of(new Regimen.Leg(null, twenty, twenty, top)), quantity("20", Unit.MINUTE)));
    }

    @ParameterizedTest
    @CsvSource({"10 mU/mL, 20 drops/mL, 15 drops/mL", "60 mU/mL, 15 drops/mL, 60 drops/mL"})
    void pumpAndGivingSetMayBelieveOtherwise(String strength, String drops, String believed) throws InvalidInput {
        Device device = read("pump: {believes: %s}\ngiving set: {drops: %s, believes: %s}\n"
                        .formatted(strength, drops, believed))
                .asked()
                .prescription()
                .device();
        assertThat(device.believedConcentration()).hasToString(strength);
        assertThat(device.dropFactor()).hasToString(drops);
        assertThat(device.believedDropFactor()).hasToString(believed);
    }

    @Test
    void implausibleNumbersCanBeAllowed() {
        assertThatCode(() -> ScenarioReader.read(
                        "title: A slip\nduration: 1 h\nimplausible: allowed\nregimen: {rate: 6 IU/min}\n", "case.yaml"))
                .doesNotThrowAnyException();
    }

    @Test
    void ladderThatIsStoppedInTimeNeedsNoMaximum() {
        assertThatCode(() -> ScenarioReader.read("""
                        title: A case
                        duration: 5 d
                        regimen: {start: 6 mU/min, step: 6 mU/min, every: 15 min}
                        actions: [{at: 8 h, do: stop}]
                        """, "case.yaml")).doesNotThrowAnyException();
    }

    @Test
    void expectationsKeepTheirPlaces() throws InvalidInput {
        assertThat(read("expect:\n  - contractions at 5 h is 3 to 5 /10min\n").expect())
                .containsExactly(
                        new Scenario.Line("contractions at 5 h is 3 to 5 /10min", new Place("case.yaml", 5, 5)));
    }

    private static String lines(List<Substance> drugs) {
        return "lines:\n"
                + drugs.stream().map(drug -> "  - {drug: " + drug + "}\n").collect(Collectors.joining());
    }

    @Test
    void everyParameterOfTheCatalogueCanBeSet() {
        List<Substance> drugs = Catalogue.DRUGS.stream()
                .filter(drug -> !Catalogue.ERGOTS.contains(drug))
                .toList();
        String lines = "woman: {contraindications: [before birth], although: [before birth]}\n" + lines(drugs);
        String sample = "model:\n  plasma: one-compartment\n";
        assertThat(Catalogue.ALL).allSatisfy(parameter -> {
            String line = "  " + parameter.name() + ": " + parameter.standard() + "\n";
            for (Onset onset : Onset.values()) {
                Woman woman = Woman.AT_TERM.in(Labour.of(onset));
                if (new Applicability(PlasmaVariant.ONE_COMPARTMENT, woman, ALL, drugs)
                        .objection(parameter)
                        .isEmpty()) {
                    String labour = "circulation: yes\nfetus: yes\nbrain: yes\nlabour: " + onset.words() + "\n";
                    assertThatCode(() -> read(labour + lines + sample + line)).doesNotThrowAnyException();
                }
            }
        });
    }

    @Test
    void everyParameterAfterBirthCanBeSet() {
        String after = "circulation: yes\nthird stage: yes\n" + lines(Catalogue.ERGOTS) + "model:\n";
        assertThat(Catalogue.ALL)
                .filteredOn(
                        parameter -> new Applicability(PlasmaVariant.ONE_COMPARTMENT, Woman.AT_TERM, AFTER, List.of())
                                .objection(parameter)
                                .isEmpty())
                .extracting(Published::name)
                .contains("gush", "blood volume");
        List<String> ergots = Catalogue.ERGOTS.stream().map(Substance::words).toList();
        assertThat(Catalogue.ROOMS)
                .filteredOn(room -> room.in() == Catalogue.In.THIRD_STAGE || ergots.contains(room.name()))
                .allSatisfy(room -> {
                    for (Published parameter : room.parameters()) {
                        String line = "  " + parameter.name() + ": " + parameter.standard() + "\n";
                        assertThatCode(() -> read(after + line)).doesNotThrowAnyException();
                    }
                });
    }

    /** Whoever asks the engine what a body uses, and whoever asks the reader what may be set, hears the same. */
    @ParameterizedTest
    @EnumSource
    void whatABodyDoesNotUseCannotBeSet(PlasmaVariant plasma) {
        for (Woman woman : List.of(
                Woman.AT_TERM,
                Woman.AT_TERM.weighing(quantity("80", Unit.KILOGRAM)),
                Woman.AT_TERM.in(Labour.of(Onset.INDUCTION)))) {
            for (Followed followed : List.of(Followed.NOTHING, ALL, AFTER)) {
                List<Substance> drugs = followed.equals(ALL) ? Catalogue.DRUGS : List.of();
                Settings settings = new Settings(plasma, Assay.STANDARD, true, followed, Map.of());
                Applicability applicability = new Applicability(plasma, woman, followed, drugs);
                assertThat(Catalogue.ALL)
                        .filteredOn(
                                parameter -> applicability.objection(parameter).isEmpty())
                        .containsExactlyElementsOf(
                                Catalogue.usedBy(woman, settings, drugs).toList());
            }
        }
    }

    @Test
    void namesOfTheCatalogueAreNoVariantsAndSomeHaveALimit() {
        List<String> names = Catalogue.ALL.stream().map(Published::name).toList();
        assertThat(names).contains("plasma half-life", "starting sodium", "baseline drive");
        assertThat(ModelForm.KEYS.names()).doesNotHaveDuplicates();
    }
}
