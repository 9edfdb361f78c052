package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oxytocinlab.app.exchange.Occasion.Dose;
import org.oxytocinlab.engine.quantity.Push.Route;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** The doses of a table as a prescription: rates at stated times, boluses and intramuscular doses, undiluted. */
final class TablePlan {
    /** Faster than any drip, and so a bolus that takes time [mU/min]. */
    private static final BigDecimal FASTEST_DRIP = BigDecimal.valueOf(1000);

    /** An end as near as this to another time is that time: an amount divided by its rate is rounded [min]. */
    private static final BigDecimal MOMENT = new BigDecimal("1e-9");

    private final Occasion occasion;
    private final TreeSet<BigDecimal> times = new TreeSet<>();

    private TablePlan(Occasion occasion) {
        this.occasion = occasion;
        occasion.doses().forEach(dose -> times.add(dose.at()));
        times.add(occasion.length());
    }

    /** The prescription, beside what else is given in a case; its oxytocin has no bag, so it brings no fluid. */
    static Prescription of(Occasion occasion, Prescription beside) {
        TablePlan plan = new TablePlan(occasion);
        List<Action> actions = Stream.concat(
                        beside.actions().stream().filter(TablePlan::isNoOxytocin), plan.injections())
                .sorted(Comparator.comparing(Action::at))
                .toList();
        List<Action> atBirth =
                beside.atBirth().stream().filter(TablePlan::isNoOxytocin).toList();
        return new Prescription(
                null,
                Device.STANDARD,
                new RateList(plan.rates()),
                beside.fluids(),
                actions,
                beside.watch(),
                List.of(),
                beside.lines(),
                atBirth);
    }

    private static boolean isNoOxytocin(Action action) {
        boolean isDose = action instanceof Action.IvBolus || action instanceof Action.ImDose;
        boolean isFluid = action instanceof Action.SetFluid || action instanceof Action.FluidBolus;
        boolean isOther = action instanceof Action.SetStress
                || action instanceof Action.RuptureMembranes
                || action instanceof Action.Tend;
        return !isDose && (isFluid || isOther);
    }

    private List<TimedRate> rates() {
        Map<BigDecimal, BigDecimal> changes = new TreeMap<>();
        occasion.doses().stream().filter(TablePlan::isDrip).forEach(dose -> {
            changes.merge(dose.at(), dose.rate(), BigDecimal::add);
            changes.merge(end(dose), dose.rate().negate(), BigDecimal::add);
        });
        List<TimedRate> rates = new ArrayList<>();
        BigDecimal rate = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> change : changes.entrySet()) {
            if (change.getValue().signum() != 0 && change.getKey().compareTo(occasion.length()) < 0) {
                rate = rate.add(change.getValue());
                rates.add(new TimedRate(minutes(change.getKey()), new Quantity(rate, Unit.MILLIUNIT_PER_MINUTE)));
            }
        }
        return List.copyOf(rates);
    }

    private static boolean isDrip(Dose dose) {
        return dose.rate().signum() > 0 && dose.rate().compareTo(FASTEST_DRIP) <= 0;
    }

    private Stream<Action> injections() {
        return occasion.doses().stream().filter(dose -> !isDrip(dose)).map(this::injection);
    }

    private Action injection(Dose dose) {
        Quantity at = minutes(dose.at());
        Quantity amount = new Quantity(dose.amount(), Unit.MILLIUNIT);
        return dose.route() == Route.MUSCLE
                ? new Action.ImDose(at, amount)
                : new Action.IvBolus(at, amount, minutes(end(dose).subtract(dose.at())));
    }

    /** The end of a dose, at another time of the table where it is as good as that. */
    private BigDecimal end(Dose dose) {
        Set<BigDecimal> near =
                times.subSet(dose.until().subtract(MOMENT), true, dose.until().add(MOMENT), true);
        return near.stream().findFirst().orElse(dose.until());
    }

    private static Quantity minutes(BigDecimal time) {
        return new Quantity(time, Unit.MINUTE);
    }
}
