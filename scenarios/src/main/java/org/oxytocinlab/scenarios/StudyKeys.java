package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Shape;

/** The keys of a study, from its title to what is expected of it. */
final class StudyKeys {
    static final int MOST_ARMS = 6;

    static final Key<ResolvedStudy, String> TITLE = Key.needed(
            CaseKeys.TITLE.name(),
            CaseKeys.TITLE.sentence(),
            Kinds.text("a title in one line", "Low against high dose"),
            whole -> whole.study().title());
    static final Key<ResolvedStudy, String> QUESTION = Key.of(
            "question",
            "What is asked, in a sentence",
            Kinds.text("a question in a sentence", "Which dose is faster?"),
            whole -> whole.study().question());
    static final Key<ResolvedStudy, String> TEACHES =
            asInACase(CaseKeys.TEACHES, whole -> whole.study().teaches());
    static final Key<ResolvedStudy, List<ResolvedArm>> ARMS = Key.needed(
            CaseFile.ARMS,
            "The arms; what an arm says stands above what the study says",
            ArmForm.ofAnyStudy()
                    .described("A name, perhaps a case, and what differs")
                    .list("arms")
                    .of(1, MOST_ARMS),
            ResolvedStudy::arms);
    static final Key<ResolvedStudy, Long> SEED =
            asInACase(CaseKeys.SEED, whole -> whole.study().seed());
    private static final Key<ResolvedStudy, Boolean> IMPLAUSIBLE =
            asInACase(CaseKeys.IMPLAUSIBLE, whole -> whole.isImplausible() ? Boolean.TRUE : null);
    static final Key<ResolvedStudy, FigureWish> FIGURE = asInACase(
            CaseKeys.FIGURE,
            whole -> whole.study().figure().isNone() ? null : whole.study().figure());
    static final Key<ResolvedStudy, List<String>> EXPECT = Key.of(
            CaseKeys.EXPECT.name(),
            CaseKeys.EXPECT.sentence(),
            CaseKeys.sentences("a sentence, e.g. 'total oxytocin at 2 h with low dose is 0.3 IU'"),
            whole -> whole.study().expect().stream().map(Scenario.Line::text).toList());
    private static final Key<ResolvedStudy, List<String>> NOTED =
            asInACase(CaseKeys.NOTED, whole -> whole.study().notes());

    /** The keys of a dose–response. */
    private static final List<Key<ResolvedStudy, ?>> DOSE = DoseForm.KEYS.all().stream()
            .<Key<ResolvedStudy, ?>>map(key -> key.in(whole -> whole.study().dose()))
            .toList();

    /** Keys of a case that stand above its arms, each of which is written with its own. */
    private static final List<Key<ResolvedStudy, ?>> SHARED = CaseKeys.KEYS.all().stream()
            .filter(key -> ArmForm.KEYS.names().contains(key.name())
                    || key.name().equals(SEED.name())
                    || key.name().equals(IMPLAUSIBLE.name()))
            .map(StudyKeys::shared)
            .toList();

    /** Keys that say nothing without a population. */
    static final List<String> ONLY_OF_A_TRIAL = Stream.concat(
                    TrialForm.KEYS.names().stream(), SweepForm.KEYS.names().stream())
            .filter(key -> !key.equals(TrialForm.POPULATION.name()))
            .toList();

    /** All of them. */
    static final Keys<ResolvedStudy> KEYS = new Keys<>(
            together(
                    List.of(TITLE, QUESTION, TEACHES, ARMS, FIGURE, EXPECT, NOTED),
                    DOSE,
                    TrialForm.KEYS.all(),
                    SweepForm.KEYS.all(),
                    SHARED),
            together(
                    List.of(TITLE, QUESTION, TEACHES, SEED, IMPLAUSIBLE, FIGURE),
                    TrialForm.KEYS.all(),
                    DOSE,
                    SweepForm.KEYS.all(),
                    SHARED.stream()
                            .filter(key ->
                                    !List.of(SEED.name(), IMPLAUSIBLE.name()).contains(key.name()))
                            .toList(),
                    List.of(ARMS, EXPECT, NOTED)),
            List.of(new Shape.Only(TrialForm.POPULATION.name(), ONLY_OF_A_TRIAL), new Shape.NotAll(ArmForm.PLANS)));

    private StudyKeys() {}

    private static <V> Key<ResolvedStudy, V> asInACase(
            Key<Resolved, V> key, Function<ResolvedStudy, @Nullable V> value) {
        return new Key<>(key.name(), key.sentence(), key.kind(), key.isNeeded(), value);
    }

    private static Key<ResolvedStudy, ?> shared(Key<Resolved, ?> key) {
        if (key.name().equals(SEED.name())) {
            return SEED;
        }
        return key.name().equals(IMPLAUSIBLE.name())
                ? IMPLAUSIBLE
                : key.optional().in(whole -> null);
    }

    @SafeVarargs
    private static List<Key<ResolvedStudy, ?>> together(List<Key<ResolvedStudy, ?>>... parts) {
        List<Key<ResolvedStudy, ?>> all = new ArrayList<>();
        for (List<Key<ResolvedStudy, ?>> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    /** What a study says for all of its arms. */
    static List<String> sharedNames() {
        return Stream.concat(Stream.of(TITLE), SHARED.stream()).map(Key::name).toList();
    }
}
