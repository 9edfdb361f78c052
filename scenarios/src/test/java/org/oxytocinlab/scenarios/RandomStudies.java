package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Characteristic;
import org.oxytocinlab.engine.study.Correlation;
import org.oxytocinlab.engine.study.Criteria;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Lever;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Stated;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.scenarios.yaml.Place;

/** Studies by chance, always the same for one seed, that can be carried out. */
final class RandomStudies {
    private static final List<String> WORDS =
            List.of("plain", "It's \"quoted\": 100 % # sure", "Wehen – Übung \\ 1", "- dash", "null", "12", "ı İ 😀");

    private final Random chance;

    RandomStudies(long seed) {
        chance = new Random(seed);
    }

    Study next() {
        String title = pick(WORDS);
        long seed = chance.nextInt(100_000);
        boolean isTrial = chance.nextInt(4) > 0;
        List<Arm> arms = new ArrayList<>();
        int size = 1 + chance.nextInt(1 + chance.nextInt(StudyKeys.MOST_ARMS));
        while (arms.size() < size) {
            RandomCases cases = new RandomCases(chance.nextLong());
            // The arms of a trial are followed for as long as the first one.
            Case treatment = withoutLooks(isTrial ? cases.usual() : cases.next());
            Quantity duration = isTrial && !arms.isEmpty() ? arms.get(0).asked().duration() : treatment.duration();
            Case asked =
                    new Case(title, duration, treatment.woman(), treatment.settings(), treatment.prescription(), seed);
            arms.add(new Arm(pick(WORDS) + " " + arms.size(), asked, stated(asked)));
        }
        Optional<Study.TrialPlan> plan = isTrial ? Optional.of(plan(arms)) : Optional.empty();
        boolean isGrid = arms.size() == 1
                && plan.filter(each -> each.replicates() == 1 && each.design() == Trial.Design.PAIRED)
                        .isPresent();
        return new Study(
                title,
                chance.nextBoolean() ? "" : pick(WORDS),
                chance.nextBoolean() ? "" : pick(WORDS),
                List.copyOf(arms),
                arms.stream()
                        .map(arm -> new Scenario(arm.asked(), "", List.of(), List.of()))
                        .toList(),
                plan,
                several(3, () -> new Scenario.Line(pick(WORDS), new Place("study.yaml", 1, 1))),
                List.of(),
                RandomFigures.next(seed, isTrial ? List.of() : FigureForm.OF_A_STUDY, false, false),
                dose(),
                isGrid ? sweep() : SweepPlan.NONE);
    }

    private DosePlan dose() {
        double lowest = chance.nextInt(3);
        return new DosePlan(
                chance.nextBoolean()
                        ? List.of()
                        : List.of(
                                amount(lowest, lowest + 0.5, Unit.MILLIUNIT_PER_MINUTE),
                                amount(lowest + 1, lowest + 20, Unit.MILLIUNIT_PER_MINUTE)),
                chance.nextBoolean() ? null : amount(1, 300, Unit.MINUTE));
    }

    /** Of what every case has. */
    private SweepPlan sweep() {
        List<Factor> factors = new ArrayList<>(List.of(
                new Factor(Lever.SENSITIVITY, List.of(amount(0.1, 0.2, Unit.ONE), amount(0.3, 2, Unit.ONE))),
                new Factor(Lever.GESTATION, List.of(amount(30, 35, Unit.WEEK), amount(36, 41, Unit.WEEK)))));
        List<Factor> some = factors.subList(0, chance.nextInt(3));
        return some.isEmpty() ? SweepPlan.NONE : new SweepPlan(some, several(3, () -> pick(Measure.WITHOUT_LABOUR)));
    }

    private Stated stated(Case asked) {
        return new Stated(
                Arrays.stream(Characteristic.values())
                        .filter(each -> each.of(asked.woman()) != null && chance.nextInt(3) == 0)
                        .collect(Collectors.toSet()),
                Catalogue.ALL.stream().filter(each -> chance.nextInt(20) == 0).collect(Collectors.toSet()));
    }

    private static Case withoutLooks(Case asked) {
        Prescription given = asked.prescription();
        return asked.with(new Prescription(
                given.bag(),
                given.device(),
                given.regimen(),
                given.fluids(),
                given.actions(),
                given.watch(),
                List.of()));
    }

    private Study.TrialPlan plan(List<Arm> arms) {
        int replicates = 1 + chance.nextInt(1 + chance.nextInt(50));
        return new Study.TrialPlan(
                chance.nextInt(8) == 0 ? Population.NONE : population(),
                pick(Arrays.asList(Trial.Design.values())),
                new Criteria(pick(Arrays.asList(Definition.values())), amount(1, 5, Unit.PER_TEN_MINUTES)),
                1 + chance.nextInt((arms.size() == 1 ? Trial.MOST_KEPT : Trial.MOST_WOMEN) / replicates),
                replicates,
                several(4, () -> finding(arms)),
                several(3, () -> pick(WORDS)));
    }

    private Population population() {
        List<Trait> traits = new ArrayList<>();
        if (chance.nextBoolean()) {
            traits.add(new Trait.Sensitivity(chance.nextBoolean() ? null : amount(0.1, 2, Unit.ONE), share(3)));
        }
        if (chance.nextBoolean()) {
            traits.add(new Trait.Weight(amount(50, 100, Unit.KILOGRAM), share(3)));
        }
        List<Published> parameters = new ArrayList<>(Catalogue.ALL);
        for (int i = chance.nextInt(6); i > 0; i--) {
            Published one = parameters.remove(chance.nextInt(parameters.size()));
            Published other = parameters.remove(chance.nextInt(parameters.size()));
            traits.add(
                    switch (chance.nextInt(3)) {
                        case 0 -> new Trait.Factor(List.of(one), share(3));
                        case 1 -> new Trait.Factor(List.of(one, other), share(3));
                        default ->
                            new Trait.Shift(one, amount(0.001, 1, one.standard().unit()));
                    });
        }
        double from = 34 + chance.nextInt(4);
        return new Population(
                pick(WORDS),
                traits,
                chance.nextBoolean()
                        ? null
                        : new Population.Range(amount(from, from + 2, Unit.WEEK), amount(40, 42, Unit.WEEK)),
                chance.nextBoolean()
                        ? null
                        : new Population.Range(amount(1, 2, Unit.CENTIMETRE), amount(3, 5, Unit.CENTIMETRE)),
                chance.nextBoolean() ? null : Double.valueOf(share(1)),
                chance.nextBoolean(),
                correlations(traits));
    }

    /** Of the first trait with each other one; weak ones, which are possible together. */
    private List<Correlation> correlations(List<Trait> traits) {
        return traits.stream()
                .skip(1)
                .filter(trait -> chance.nextBoolean())
                .map(trait -> new Correlation(traits.get(0).name(), trait.name(), 0.6 * chance.nextDouble() - 0.3))
                .toList();
    }

    private Finding finding(List<Arm> arms) {
        List<Measure> known = Measure.of(arms);
        Measure measure = pick(known);
        Finding.Form form = arms.size() == 1 || measure.kind() == Measure.Kind.CONDITIONAL
                ? Finding.Form.MEAN
                : pick(Arrays.asList(Finding.Form.values()));
        if (form == Finding.Form.ODDS_RATIO && measure.kind() != Measure.Kind.SHARE) {
            form = Finding.Form.RATIO;
        }
        if (form == Finding.Form.RATIO && !measure.hasRatio()) {
            form = Finding.Form.DIFFERENCE;
        }
        int arm = form == Finding.Form.MEAN ? chance.nextInt(arms.size()) : 1 + chance.nextInt(arms.size() - 1);
        double value = form == Finding.Form.DIFFERENCE ? chance.nextGaussian() * 10 : chance.nextDouble() * 100;
        double least = form == Finding.Form.DIFFERENCE ? value - chance.nextDouble() : value * chance.nextDouble();
        Estimate found = new Estimate(
                value,
                chance.nextBoolean() ? Double.NEGATIVE_INFINITY : least,
                chance.nextBoolean() ? Double.POSITIVE_INFINITY : value + chance.nextDouble());
        boolean hasShares = measure.kind() == Measure.Kind.SHARE && form != Finding.Form.MEAN && chance.nextBoolean();
        Finding.Shares shares = hasShares ? new Finding.Shares(share(1), share(1)) : null;
        return new Finding(chance.nextBoolean() ? "" : pick(WORDS), measure, form, arm, found, pick(WORDS), shares);
    }

    /** A share as awkward as a number can be. */
    private double share(double most) {
        return chance.nextBoolean() ? chance.nextInt(100) / 100.0 : most * chance.nextDouble();
    }

    private Quantity amount(double lowest, double highest, Unit unit) {
        double value = lowest + (highest - lowest) * chance.nextDouble();
        return Quantity.of(Math.rint(value * 1000) / 1000, unit);
    }

    private <T> List<T> several(int most, Supplier<T> thing) {
        List<T> things = new ArrayList<>();
        for (int i = chance.nextInt(most + 1); i > 0; i--) {
            things.add(thing.get());
        }
        return List.copyOf(things);
    }

    private <T> T pick(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }
}
