package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.Range;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.engine.therapy.Pulses;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class ProtocolFormTest {
    private static final String CASE = "title: A case\nduration: 10 h\n";
    private static final String STEPS = "start: 1 mU/min, step: 1 mU/min, every: 30 min";

    private static Prescription prescription(String text) throws InvalidInput {
        return ScenarioReader.read(CASE + text, "case.yaml").asked().prescription();
    }

    private static Protocol protocol(String keys) throws InvalidInput {
        return (Protocol) prescription("protocol: {" + keys + "}\n").regimen();
    }

    private static Quantity rate(String value) {
        return Quantity.of(value, Unit.MILLIUNIT_PER_MINUTE);
    }

    private static Quantity minutes(String value) {
        return Quantity.of(value, Unit.MINUTE);
    }

    private static Quantity perTenMinutes(String value) {
        return Quantity.of(value, Unit.PER_TEN_MINUTES);
    }

    private static SafetyRule rule(SafetyRule.Condition condition, Response response) {
        return new SafetyRule(condition, response, 1, minutes(response == Response.STOP ? "0" : "30"), false);
    }

    @Test
    void threeKeysAreEnough() throws InvalidInput {
        assertThat(protocol(STEPS))
                .isEqualTo(new Protocol(
                        List.of(new Leg(null, rate("1"), rate("1"), null)),
                        new Protocol.BySteps(),
                        minutes("30"),
                        new Target(perTenMinutes("3"), perTenMinutes("5"), null, null),
                        null,
                        null,
                        List.of(
                                rule(new SafetyRule.FetalFlag(FetalStatus.CATEGORY_III), Response.STOP),
                                rule(new SafetyRule.TooLong(Definition.NICE), Response.STOP),
                                rule(
                                        new SafetyRule.Together(List.of(
                                                new SafetyRule.TooMany(Definition.NICHD_2008),
                                                new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II))),
                                        Response.STOP),
                                new SafetyRule(
                                        new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II),
                                        Response.STOP,
                                        3,
                                        minutes("0"),
                                        false),
                                rule(new SafetyRule.TooMany(Definition.NICHD_2008), Response.HALVE),
                                rule(new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II), Response.HALVE)),
                        new Restart(minutes("15"), minutes("30"), true)));
    }

    @Test
    void rulesReadAreTheRulesBuilt() throws InvalidInput {
        Protocol read = (Protocol) prescription("""
                protocol:
                  start: 1 mU/min
                  every: 15 min
                  maximum: 40 mU/min
                  increase: [{below: 5 mU/min, step: 1 mU/min}, {step: 2 mU/min}]
                  target: {contractions: 3 to 4 /10min, lasting: 40 s, Montevideo units: 200 MVU}
                  step down after: 2 h
                  stop: {at: 8 h, dilatation: 6 cm}
                  safety:
                    - {when: tachysystole, by: ACOG 1999, do: stop, confirmed: 2 looks, cool down: 1 h, latch: yes}
                    - {when: tachysystole, by: ACOG 1999, do: decrease}
                    - {when: fluid balance above 2 L, do: hold}
                    - {when: sodium below 130 mmol/L, do: stop}
                    - {when: rate from 20 mU/min, do: hold}
                  restart: never
                watch: {pressure catheter: yes, sodium every: 2 h, cervix: [{at: 4 h, is: 6 cm}]}
                """).regimen();
        assertThat(read).isEqualTo(rulesBuilt());
    }

    private static Protocol rulesBuilt() {
        return new Protocol(
                List.of(new Leg(null, rate("1"), rate("1"), rate("40"))),
                new Protocol.ByRange(List.of(new Range(rate("5"), rate("1")), new Range(null, rate("2")))),
                minutes("15"),
                new Target(
                        perTenMinutes("3"),
                        perTenMinutes("4"),
                        Quantity.of("200", Unit.MONTEVIDEO_UNIT),
                        Quantity.of("40", Unit.SECOND)),
                Quantity.of("2", Unit.HOUR),
                new StopRule(Quantity.of("8", Unit.HOUR), 6.0, false),
                List.of(
                        new SafetyRule(
                                new SafetyRule.TooMany(Definition.ACOG_1999),
                                Response.STOP,
                                2,
                                Quantity.of("1", Unit.HOUR),
                                true),
                        rule(new SafetyRule.TooMany(Definition.ACOG_1999), Response.STEP_DOWN),
                        rule(
                                new SafetyRule.SignLimit(Sign.FLUID_BALANCE, Side.ABOVE, Quantity.of("2", Unit.LITRE)),
                                Response.HOLD),
                        rule(
                                new SafetyRule.SignLimit(
                                        Sign.SODIUM, Side.BELOW, Quantity.of("130", Unit.MILLIMOLE_PER_LITRE)),
                                Response.STOP),
                        rule(new SafetyRule.RateAtLeast(rate("20")), Response.HOLD)),
                new Restart(minutes("15"), minutes("30"), false));
    }

    @Test
    void usualTargetStaysBelowAStrictDefinition() throws InvalidInput {
        Protocol strict = protocol(STEPS + ", safety: [{when: tachysystole, by: WHO, do: decrease}]");
        assertThat(strict.target()).isEqualTo(new Target(perTenMinutes("3"), perTenMinutes("4"), null, null));
    }

    @Test
    void doublingNeedsNoStep() throws InvalidInput {
        Protocol doubling = protocol("start: 1 mU/min, every: 20 min, maximum: 32 mU/min, increase: doubling");
        assertThat(doubling.increase()).isEqualTo(new Protocol.ByDoubling());
    }

    @Test
    void lateRestartBeginsAtTheFirstRate() throws InvalidInput {
        assertThat(protocol(STEPS + ", restart: {after: 40 min}").restart())
                .isEqualTo(new Restart(minutes("40"), minutes("0"), true));
    }

    @Test
    void watchSeesWhatIsWritten() throws InvalidInput {
        Prescription read = prescription("""
                protocol: stress-test
                watch:
                  every: 10 min
                  misses contractions: 12.5 %
                  misses rounds: 5 %
                  late: 10 min
                  pressure catheter: yes
                  sodium every: 4 h
                  fetus: [{at: 2 h, is: category II}]
                  cervix: [{at: 4 h, is: 6.5 cm}]
                pump: {pulse every: 8 min, pulse lasting: 1 min}
                """);
        assertThat(read.watch())
                .isEqualTo(new Watch(
                        minutes("10"),
                        0.125,
                        0.05,
                        minutes("10"),
                        true,
                        Quantity.of("4", Unit.HOUR),
                        List.of(new Watch.FetalReport(Quantity.of("2", Unit.HOUR), FetalStatus.CATEGORY_II)),
                        List.of(new Watch.Examination(Quantity.of("4", Unit.HOUR), 6.5))));
        assertThat(read.device().pulses()).isEqualTo(new Pulses(minutes("8"), minutes("1")));
        assertThat(((Protocol) read.regimen()).stop()).isEqualTo(new StopRule(null, null, true));
    }

    @Test
    void looksBelongToARegimen() throws InvalidInput {
        assertThat(prescription("regimen: denmark\nlooks: [0 min, 30 min, 1 h]\n")
                        .looks())
                .containsExactly(minutes("0"), minutes("30"), Quantity.of("1", Unit.HOUR));
    }

    @Test
    void protocolMayBeTakenOutOfTheHandAndBack() throws InvalidInput {
        String actions = "actions: [{at: 1 h, do: halve}, {at: 2 h, do: resume ladder}]\n";
        assertThat(prescription("protocol: awhonn\n" + actions).actions()).hasSize(2);
    }

    @Test
    void checklistWithoutCatheterIsNoted() throws InvalidInput {
        assertThat(ScenarioReader.read(CASE + "protocol: checklist\n", "case.yaml")
                        .notes())
                .anySatisfy(note -> assertThat(note).contains("pressure catheter: yes"));
    }
}
