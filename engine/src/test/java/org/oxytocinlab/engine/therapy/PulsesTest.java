package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Plan;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Trajectory;

/** A pump that gives its rate in pulses. */
class PulsesTest {

    @ParameterizedTest
    @CsvSource({
        "0, true, 1",
        "0.999999, true, 1",
        "1, false, 8",
        "7.999999, false, 8",
        "8, true, 9",
        "9, false, 16",
        "4000, true, 4001",
        "4001, false, 4008"
    })
    void eachPulseBeginsAtItsIntervalAndLastsItsTime(double time, boolean on, double edge) {
        Pulses pulses = pulses(8, 1);

        assertThat(pulses.isOn(time)).isEqualTo(on);
        assertThat(pulses.nextEdgeAfter(time)).isEqualTo(edge);
    }

    /** From edge to edge a pump at odd intervals goes on and off in turn and never stands still. */
    @ParameterizedTest
    @CsvSource({"7.7, 3.3", "0.3, 0.1", "8.4, 4.2", "33.3, 11.1"})
    void edgesAlternateAtOddIntervalsToo(double every, double lasting) {
        Pulses pulses = pulses(every, lasting);
        double time = 0;
        for (int i = 0; i < 2000; i++) {
            assertThat(pulses.isOn(time)).as("edge %d", i).isEqualTo(i % 2 == 0);
            double edge = pulses.nextEdgeAfter(time);
            assertThat(edge - time).isCloseTo(i % 2 == 0 ? lasting : every - lasting, within(1e-8));
            time = edge;
        }
    }

    @Test
    void wholePulsesGiveTheirDoseExactly() throws PrescriptionFault {
        Timeline timeline = Timeline.of(pulsed(8, 1, constant("12")), 80);

        assertThat(timeline.oxytocinBefore(80)).isEqualTo(120);
        assertThat(timeline.oxytocinBefore(8)).isEqualTo(12);
        assertThat(timeline.oxytocinBefore(0.5)).isEqualTo(6);
        assertThat(timeline.spans()).hasSize(20);
    }

    /** All edges and rungs fall on whole minutes, so that minutes can be added up. */
    @ParameterizedTest
    @CsvSource({"8, 1", "9, 4", "30, 15", "7, 6"})
    void aLadderClimbsBehindThePulses(int every, int lasting) throws PrescriptionFault {
        Regimen.Ladder ladder = new Regimen.Ladder(List.of(Plan.leg("1", "1", "20")), Quantity.minutes(30));
        Timeline timeline = Timeline.of(pulsed(every, lasting, ladder), 240);

        int sum = IntStream.range(0, 240)
                .map(minute -> minute % every < lasting ? 1 + minute / 30 : 0)
                .sum();
        assertThat(timeline.oxytocinBefore(240)).isEqualTo(sum);
    }

    @Test
    void theOrderStandsBetweenPulsesAndNoCarrierFlows() throws PrescriptionFault {
        Prescription plain = pulsed(8, 2, constant("6"));
        Prescription bagged =
                new Prescription(Bag.STANDARD, plain.device(), plain.regimen(), plain.fluids(), plain.actions());
        List<Span> spans = Timeline.of(bagged, 16).spans();

        assertThat(spans).extracting(Span::from).containsExactly(0.0, 2.0, 8.0, 10.0);
        assertThat(spans).extracting(span -> span.supply().pump()).containsExactly(6.0, 0.0, 6.0, 0.0);
        assertThat(spans).extracting(span -> span.supply().carrier() > 0).containsExactly(true, false, true, false);
        assertThat(spans).allMatch(span -> span.supply().order().equals(Plan.rate("6")));
    }

    /** Rounds, rungs, actions and edges that are one time only on paper: 3 times 1.4 is not quite 4.2. */
    @ParameterizedTest
    @CsvSource({"8.4, 4.2, 16.8", "9.2, 4.6, 27.6", "3.3, 0.6, 5.4", "2.8, 1.4, 8.4", "14.3, 2.6, 10.4"})
    void roundsAtTheEdgeOfAPulseLeaveNoStretchWithoutLength(double every, double lasting, double round) {
        Prescription pulsed =
                pulsed(every, lasting, Plan.climbing("2", "2", "40", round).protocol());
        Case term = Cases.lasting(20 * round).sensitivity(0.01).asked();
        Trajectory run =
                Simulation.of(new Case("pulsed", term.duration(), term.woman(), term.settings(), pulsed, term.seed()));

        assertThat(run.decisions()).hasSize(20);
        assertThat(run.decisions().get(19).after()).isEqualTo(Plan.rate("40"));
    }

    private static Regimen constant(String rate) {
        return new Regimen.RateList(List.of(new Regimen.TimedRate(Quantity.minutes(0), Plan.rate(rate))));
    }

    private static Prescription pulsed(double every, double lasting, Regimen regimen) {
        Device pump = new Device(null, Device.STANDARD.dropFactor(), null, pulses(every, lasting));
        return new Prescription(null, pump, regimen, List.of(), List.of());
    }

    private static Pulses pulses(double every, double lasting) {
        return new Pulses(Quantity.minutes(every), Quantity.minutes(lasting));
    }
}
