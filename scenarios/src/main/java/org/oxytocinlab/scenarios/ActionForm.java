package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How something done at a time is written: {@code {at: 6 h 10 min, do: stop}}. */
final class ActionForm implements Kind<ActionForm.Done> {
    private static final Quantity AT_ONCE = Quantity.of("0", Unit.MINUTE);

    /** What a regimen can give beside a rate. */
    private static final List<String> DOSES = List.of("bolus", "IM dose");

    private static final String DOSE_EXAMPLE = "{at: 1 min, do: IM dose, dose: 10 IU}";

    /** What is done in a labour ward, for which this model has no room yet. */
    private static final Set<String> NOT_YET =
            Set.of("epidural", "anaesthetic", "prostaglandin", "full dilatation", "birth", "placenta", "check");

    private static final Key<Done, BirthTime> AT = Key.needed(
            "at", BirthTime.SENTENCE, BirthTime.KIND, done -> new BirthTime(done.action.at(), done.isAtBirth));

    private final OrderedRates rates;
    private final Set<Shown> shown;
    private final @Nullable Quantity duration;
    private @Nullable Bag changed;

    /**
     * Something that is done.
     *
     * @param isAtBirth whether its time is counted from the birth
     */
    record Done(Action action, boolean isAtBirth) {}

    ActionForm(OrderedRates rates, Set<Shown> shown, @Nullable Quantity duration) {
        this.rates = rates;
        this.shown = shown;
        this.duration = duration;
    }

    /** What a rule asks for beside the rate, at the time of its look. */
    Kind<Action.Beside> beside() {
        return Kind.of(
                new Shape.Either(ActionWord.ALL.stream()
                        .filter(ActionWord::isBesideTheRate)
                        .map(word -> word.shape(List.of()))
                        .toList()),
                "{do: fluid, fluid: saline, volume: 500 mL, over: 20 min}",
                this::aid,
                aid -> word(aid).write(List.of(), aid));
    }

    private Action.@Nullable Beside aid(Part part) {
        Mapping keys = part.mapping(
                "an action without a time, e.g. '{do: fluid, fluid: saline, volume: 500 mL, over: 20 min}'");
        Part deed = keys == null ? null : keys.need("do", "fluid");
        String said = deed == null
                ? null
                : deed.oneOf(ActionWord.ALL.stream()
                        .filter(ActionWord::isBesideTheRate)
                        .map(ActionWord::word)
                        .toList());
        ActionWord word = named(said);
        if (keys == null || word == null) {
            return null;
        }
        keys.only(names(Stream.of("do"), word));
        return word.maker().make(keys, AT_ONCE, this) instanceof Action.Beside aid ? aid : null;
    }

    private static List<String> names(Stream<String> first, ActionWord word) {
        return Stream.concat(first, word.keys().names().stream()).toList();
    }

    private static @Nullable ActionWord named(@Nullable String said) {
        return ActionWord.ALL.stream()
                .filter(word -> word.word().equals(said))
                .findFirst()
                .orElse(null);
    }

    private static ActionWord word(Action action) {
        return ActionWord.ALL.stream()
                .filter(word -> word.isIt().test(action))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an action without words: " + action));
    }

    /** What a regimen can give beside a rate. */
    Kind<Done> dose() {
        return Kind.of(
                shape(ActionWord.ALL.stream()
                        .filter(word -> DOSES.contains(word.word()))
                        .toList()),
                DOSE_EXAMPLE,
                this::dose,
                this::write);
    }

    /** A single dose of a regimen, or null when it has a fault. */
    @Nullable
    Done dose(Part part) {
        Mapping keys = part.mapping("a dose, e.g. '" + DOSE_EXAMPLE + "'");
        Part deed = keys == null ? null : keys.need("do", "IM dose");
        return deed == null || deed.oneOf(DOSES) == null ? null : read(part);
    }

    /** The action, or null when it has a fault. */
    @Override
    public @Nullable Done read(Part part) {
        Mapping keys = part.mapping("an action, e.g. '" + example() + "'");
        if (keys == null) {
            return null;
        }
        Part deed = keys.need("do", "stop");
        String said = deed == null ? null : deed.text("an action, e.g. 'stop'");
        ActionWord word = named(said);
        if (deed == null || word == null) {
            refuse(deed, said);
            time(keys);
            return null;
        }
        keys.only(names(Stream.of(AT.name(), "do"), word));
        BirthTime time = time(keys);
        if (word.isIt().test(new Action.RuptureMembranes(AT_ONCE)) && !shown.contains(Shown.LABOUR)) {
            deed.fault(
                    "without a labour there are no membranes that matter; expected e.g. 'labour: induction' beside it");
        }
        Action action = word.maker().make(keys, time == null ? AT_ONCE : time.time(), this);
        boolean isAtBirth = BirthTime.isWritten(AT.part(keys));
        if (action != null && isAtBirth) {
            BirthTime.objection(action).ifPresent(deed::fault);
        }
        return action == null ? null : new Done(action, isAtBirth);
    }

    private @Nullable BirthTime time(Mapping keys) {
        BirthTime time = AT.read(keys);
        if (time != null) {
            time.demand(AT.part(keys), shown, duration);
        }
        return time;
    }

    private static void refuse(@Nullable Part deed, @Nullable String word) {
        if (deed != null && word != null) {
            deed.fault(
                    Catalogue.DRUGS.stream().anyMatch(drug -> drug.words().equals(word))
                            ? "'" + word + "' is given by a line of its own; expected it under 'lines'"
                            : NOT_YET.contains(word)
                                    ? "this model cannot perform '" + word + "' yet"
                                    : "unknown action '" + Part.shortened(word) + "'"
                                            + Suggestion.hint(
                                                    word,
                                                    ActionWord.ALL.stream()
                                                            .map(ActionWord::word)
                                                            .toList()));
        }
    }

    /** A rate that must be there, of the bag that hangs by then. */
    @Nullable
    Quantity rate(Key<Action, Quantity> key, Mapping keys) {
        Part part = key.demand(keys);
        Quantity rate = key.read(keys);
        if (part != null && rate != null) {
            rates.remember(part, rate, changed);
        }
        return rate;
    }

    /** Hangs another bag. */
    void hang(@Nullable Bag bag) {
        changed = bag;
    }

    /** Reports what takes its time and is not done by the end of the case. */
    void demandRoom(Mapping keys, Quantity at, @Nullable Quantity over) {
        Clock.demandRoom(keys, at, over, duration);
    }

    @Override
    public Written write(Done done) {
        Written.Pair at = new Written.Pair(AT.name(), AT.kind().write(new BirthTime(done.action.at(), done.isAtBirth)));
        return word(done.action).write(List.of(at), done.action);
    }

    @Override
    public Shape shape() {
        return shape(ActionWord.ALL);
    }

    private static Shape shape(List<ActionWord> words) {
        Shape.Entry at = new Shape.Entry(AT.name(), true, AT.kind().shape().described(AT.sentence()));
        return new Shape.Either(
                words.stream().map(word -> word.shape(List.of(at))).toList());
    }

    @Override
    public String example() {
        return "{at: 6 h, do: stop}";
    }

    @Override
    public List<Key<?, ?>> allKeys() {
        return Stream.concat(Stream.of(AT), ActionWord.ALL.stream().flatMap(word -> word.keys().all().stream()))
                .<Key<?, ?>>map(key -> key)
                .toList();
    }
}
