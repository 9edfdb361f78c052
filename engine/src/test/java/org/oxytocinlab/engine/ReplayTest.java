package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Pulses;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;
import org.oxytocinlab.engine.therapy.Watch;

/** What was decided, carried out again by the clock, gives the same run to the last bit. */
class ReplayTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void theDecisionsReplayedAreTheSameRun(long seed) {
        Case asked = RandomProtocols.asked(seed);
        Trajectory decided = Simulation.of(asked);

        assertSame(Simulation.of(replay(asked, decided.decisions())), decided);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8, 1", "7.7, 3.3", "8.4, 4.2"})
    void theDecisionsOfAPulsedPumpReplayedAreTheSameRun(String pulses) {
        double every = Double.parseDouble(pulses.split(", ")[0]);
        double lasting = Double.parseDouble(pulses.split(", ")[1]);
        Device device = new Device(
                null,
                Device.STANDARD.dropFactor(),
                null,
                new Pulses(Quantity.minutes(every), Quantity.minutes(lasting)));
        Plan plan = Plan.climbing("4", "4", "60", every * 2).safe(Plan.tooMany(Definition.WHO, Response.HALVE));
        Case asked = asked(300, device, plan.protocol(), Watch.STANDARD, List.of());
        Trajectory decided = Simulation.of(asked);

        assertSame(Simulation.of(replay(asked, decided.decisions())), decided);
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(20_000, 20_050).boxed().toList();
    }

    @Test
    void aControllerThatChangesNothingIsTheFixedRegimenWithTheSameLooks() {
        Plan still = Plan.climbing("12", "1", "12", 20).safe(Plan.tooMany(Definition.NICHD_2008, Response.HOLD));
        Watch late = watch(0.2, 7);
        Trajectory decided = Simulation.of(asked(240, Device.STANDARD, still.protocol(), late, List.of()));
        List<Quantity> looks = looks(decided.decisions());
        RateList fixed = new RateList(List.of(new TimedRate(Quantity.minutes(0), Plan.rate("12"))));

        assertThat(looks).hasSizeGreaterThan(5);
        assertSame(Simulation.of(asked(240, Device.STANDARD, fixed, Watch.STANDARD, looks)), decided);
    }

    @Test
    void looksThatChangeNothingLeaveNoMark() {
        RateList fixed = new RateList(List.of(new TimedRate(Quantity.minutes(0), Plan.rate("12"))));
        List<Quantity> looks = List.of(Quantity.minutes(33.3), Quantity.minutes(41), Quantity.minutes(200));
        Trajectory watched = Simulation.of(asked(240, Device.STANDARD, fixed, Watch.STANDARD, looks));
        Trajectory alone = Simulation.of(asked(240, Device.STANDARD, fixed, Watch.STANDARD, List.of()));

        assertSame(watched, alone);
    }

    @Test
    void aNurseWithoutFaultsIsThePerfectObserver() {
        Protocol protocol = Plan.climbing("4", "4", "40", 20)
                .safe(Plan.tooMany(Definition.ACOG_1999, Response.HALVE))
                .protocol();
        Trajectory perfect = Simulation.of(asked(300, Device.STANDARD, protocol, Watch.STANDARD, List.of()));
        Watch spelledOut =
                new Watch(Quantity.minutes(20), 0, 0, Quantity.minutes(0), false, null, List.of(), List.of());
        Trajectory faultless = Simulation.of(asked(300, Device.STANDARD, protocol, spelledOut, List.of()));

        assertSame(faultless, perfect);
        assertThat(faultless.decisions()).isEqualTo(perfect.decisions());
    }

    @Test
    void aSharperEyeLooksAtTheSameTimes() {
        Protocol protocol = Plan.climbing("4", "4", "40", 20)
                .safe(Plan.tooMany(Definition.ACOG_1999, Response.HALVE))
                .protocol();
        Trajectory sharp = Simulation.of(asked(300, Device.STANDARD, protocol, watch(0, 7), List.of()));
        Trajectory dull = Simulation.of(asked(300, Device.STANDARD, protocol, watch(0.5, 7), List.of()));

        assertThat(looks(dull.decisions())).isEqualTo(looks(sharp.decisions()));
        assertThat(dull.decisions()).isNotEqualTo(sharp.decisions());
    }

    @Test
    void aChangedLedgerIsAnotherRun() {
        Case asked = RandomProtocols.asked(20_000);
        Trajectory decided = Simulation.of(asked);
        List<Decision> fewer = new ArrayList<>(decided.decisions());
        Decision last = fewer.stream()
                .filter(Decision::changes)
                .reduce((one, next) -> next)
                .orElseThrow();
        fewer.remove(last);

        assertThat(Simulation.of(replay(asked, fewer)).of(Variable.SODIUM)).isNotEqualTo(decided.of(Variable.SODIUM));
    }

    private static Watch watch(double misses, double late) {
        return new Watch(null, misses, 0.1, Quantity.minutes(late), false, null, List.of(), List.of());
    }

    private static Case asked(double minutes, Device device, Regimen regimen, Watch watch, List<Quantity> looks) {
        Prescription none = Cases.lasting(minutes).prescription();
        Prescription given = new Prescription(none.bag(), device, regimen, List.of(), List.of(), watch, looks);
        Case term = Cases.lasting(minutes).sensitivity(1.5).asked();
        return new Case(term.title(), term.duration(), term.woman(), term.settings(), given, 4);
    }

    /** The ledger as a list of rates, and of bags and whatever else was done, looked at as often. */
    private static Case replay(Case asked, List<Decision> ledger) {
        Prescription old = asked.prescription();
        Protocol protocol = (Protocol) old.regimen();
        List<TimedRate> rates = new ArrayList<>();
        List<Action> besides = new ArrayList<>();
        int leg = 0;
        for (Decision decision : ledger) {
            Quantity at = Quantity.minutes(decision.time());
            Quantity maximum = protocol.legs().get(leg).maximum();
            boolean climbs = decision.action().equals("increase");
            boolean next = climbs && maximum != null && decision.before().compareTo(maximum) >= 0;
            leg += next ? 1 : 0;
            if ((next || decision.action().equals("start"))
                    && protocol.legs().get(leg).bag() != null) {
                besides.add(new Action.ChangeBag(at, protocol.legs().get(leg).bag()));
            }
            if (decision.changes()) {
                rates.add(new TimedRate(at, decision.after()));
            }
            besides.addAll(protocol.aids(decision));
        }
        Prescription fixed = new Prescription(
                old.bag(), old.device(), new RateList(rates), old.fluids(), besides, Watch.STANDARD, looks(ledger));
        return new Case("replay", asked.duration(), asked.woman(), asked.settings(), fixed, asked.seed());
    }

    private static List<Quantity> looks(List<Decision> ledger) {
        return ledger.stream()
                .map(decision -> Quantity.minutes(decision.time()))
                .toList();
    }

    private static void assertSame(Trajectory replayed, Trajectory decided) {
        assertThat(replayed.times()).isEqualTo(decided.times());
        decided.series()
                .forEach((variable, values) ->
                        assertThat(replayed.of(variable)).as(variable.words()).isEqualTo(values));
        assertThat(replayed.contractions()).isEqualTo(decided.contractions());
        assertThat(replayed.ledgers()).isEqualTo(decided.ledgers());
    }
}
