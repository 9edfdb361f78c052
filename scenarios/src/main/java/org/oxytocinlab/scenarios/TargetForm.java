package org.oxytocinlab.scenarios;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the contractions that are wanted are written: {@code 3 to 5 /10min}, or several conditions at once. */
final class TargetForm extends Form<Target> {
    private static final String EXPECTED =
            "contractions, e.g. '3 to 5 /10min', or '{contractions: 3 to 4 /10min, lasting: 40 s}'";
    private static final Pattern RANGE = Pattern.compile("(.+?) to (.+)");
    private static final Pattern PLAIN = Pattern.compile("[\\d.]+");

    private static final Key<Target, Target> CONTRACTIONS = Key.of(
            "contractions",
            "Contractions, e.g. 3 to 5 /10min",
            Kind.of(
                    new Shape.Pattern("^[\\d.]+( to [\\d.]+)? ?(/|per |in )(10|15) ?min(utes)?$"),
                    "3 to 5 /10min",
                    TargetForm::contractions,
                    target -> Written.word(target.from().value().toPlainString() + " to " + target.to())),
            target -> target);
    private static final Key<Target, Quantity> LASTING = Key.of(
            "lasting",
            "Least duration of each",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Amount(Dimension.TIME, false).described("A time"),
                            new Shape.Pattern("^.+ to .+$").described("A range")),
                    "40 s",
                    TargetForm::lasting,
                    Written::word),
            Target::lasting);
    private static final Key<Target, Quantity> MONTEVIDEO_UNITS = Key.of(
            "Montevideo units", "Least sum of heights", Kinds.positive(Dimension.MONTEVIDEO), Target::montevideo);
    static final Keys<Target> KEYS = Keys.of(CONTRACTIONS, LASTING, MONTEVIDEO_UNITS);

    private final Target usual;

    /** What is wanted where something usual is, unless it is written. */
    TargetForm(Target usual) {
        super(EXPECTED, KEYS, "{contractions: 3 to 4 /10min, lasting: 40 s}");
        this.usual = usual;
    }

    /** What is wanted where a protocol does not say: 3 to 5 per 10 min, and never more than is safe. */
    static Target usual(Quantity mostThatIsSafe) {
        Quantity most = perTenMinutes("5");
        Quantity to = most.compareTo(mostThatIsSafe) > 0 ? mostThatIsSafe : most;
        return new Target(perTenMinutes("3"), to, null, null);
    }

    /** A number of contractions in 10 min. */
    static Quantity perTenMinutes(String number) {
        return Quantity.of(number, Unit.PER_TEN_MINUTES);
    }

    @Override
    public @Nullable Target read(Part part) {
        return part.isText() ? contractions(part) : super.read(part);
    }

    @Override
    protected @Nullable Target read(Mapping keys) {
        Target contractions = CONTRACTIONS.readOr(keys, usual);
        Quantity lasting = LASTING.read(keys);
        Quantity montevideo = MONTEVIDEO_UNITS.read(keys);
        boolean isFaulty =
                (lasting == null && LASTING.isIn(keys)) || (montevideo == null && MONTEVIDEO_UNITS.isIn(keys));
        return contractions == null || isFaulty
                ? null
                : new Target(contractions.from(), contractions.to(), montevideo, lasting);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(CONTRACTIONS.kind().shape().described(CONTRACTIONS.sentence()), super.shape());
    }

    /** The least of a range; a longer contraction is no reason to call for more drug, and a rule for safety if it is long. */
    private static @Nullable Quantity lasting(Part part) {
        String text = part.text("a time, e.g. '40 s' or '40 to 60 s'");
        Matcher range = RANGE.matcher(text == null ? "" : text);
        if (text == null) {
            return null;
        }
        if (!range.matches()) {
            return part.positive(Dimension.TIME);
        }
        Quantity most = part.positive(range.group(2), Dimension.TIME);
        Quantity least = most == null ? null : part.positive(from(range.group(1), most), Dimension.TIME);
        if (most == null || least == null) {
            return null;
        }
        if (least.compareTo(most) >= 0) {
            part.fault("'" + text + "' is not a range from low to high; expected e.g. '40 to 60 s'");
            return null;
        }
        part.note("contractions that last longer than " + most
                + " also count as at target; the rule for long ones is 'hypertonus' under 'safety'");
        return least;
    }

    private static @Nullable Target contractions(Part part) {
        String text = part.text(EXPECTED);
        Matcher range = RANGE.matcher(text == null ? "" : text.replaceAll("\\s+", " "));
        if (text == null) {
            return null;
        }
        if (!range.matches()) {
            Quantity exact = part.positive(Dimension.CONTRACTION_RATE);
            return exact == null ? null : new Target(exact, exact, null, null);
        }
        Quantity to = part.quantity(range.group(2), Dimension.CONTRACTION_RATE);
        Quantity from = to == null ? null : part.quantity(from(range.group(1), to), Dimension.CONTRACTION_RATE);
        if (from == null || to == null) {
            return null;
        }
        if (from.isZero() || from.compareTo(to) > 0) {
            part.fault("'" + text + "' is not a range from low to high above 0; expected e.g. '3 to 5 /10min'");
            return null;
        }
        return new Target(from, to, null, null);
    }

    private static String from(String text, Quantity to) {
        return PLAIN.matcher(text).matches() ? text + " " + to.unit().symbol() : text;
    }
}
