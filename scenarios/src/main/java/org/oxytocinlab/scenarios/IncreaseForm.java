package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.ByDoubling;
import org.oxytocinlab.engine.therapy.Protocol.ByRange;
import org.oxytocinlab.engine.therapy.Protocol.BySteps;
import org.oxytocinlab.engine.therapy.Protocol.Increase;
import org.oxytocinlab.engine.therapy.Protocol.Range;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How an increase is written that is no fixed step: {@code doubling}, or a list of ranges of the rate. */
final class IncreaseForm implements Kind<Increase> {
    private static final String EXAMPLE = "'[{below: 5 mU/min, step: 1 mU/min}, {step: 2 mU/min}]'";

    /** The only increase by the clock that is no fixed step. */
    static final Kind<Increase> DOUBLING = Kinds.word(new ByDoubling(), "doubling");

    private static final Entry ENTRY = new Entry();

    private final @Nullable Part part;
    private final OrderedRates rates;
    private final List<Range> ranges = new ArrayList<>();

    /** One range: {@code {below: 5 mU/min, step: 1 mU/min}}. */
    private static final class Entry extends Form<Range> {
        private static final Key<Range, Quantity> BELOW = Key.of(
                "below", "The step is for rates below this; the last range is open", OrderedRates.RATE, Range::below);
        private static final Key<Range, Quantity> STEP =
                Key.needed("step", "What is added", OrderedRates.STEP, Range::step);

        Entry() {
            super("a range", "{below: 5 mU/min, step: 1 mU/min}", Keys.of(BELOW, STEP));
        }

        @Override
        protected @Nullable Range read(Mapping keys) {
            Quantity step = STEP.read(keys);
            return step == null ? null : new Range(BELOW.read(keys), step);
        }
    }

    IncreaseForm(@Nullable Part part, OrderedRates rates) {
        this.part = part;
        this.rates = rates;
    }

    /** The increase, by steps when nothing stands here, or null when it has a fault. */
    @Nullable
    Increase read() {
        return part == null ? new BySteps() : read(part);
    }

    @Override
    public @Nullable Increase read(Part where) {
        if (where.says(DOUBLING.example())) {
            return new ByDoubling();
        }
        if (where.isList()) {
            return ranges(where);
        }
        where.fault("expected '" + DOUBLING.example() + "' or a list of ranges, e.g. " + EXAMPLE + ", found "
                + where.found());
        return null;
    }

    @Override
    public Written write(Increase increase) {
        return increase instanceof ByRange byRange
                ? new Written.Items(byRange.ranges().stream().map(ENTRY::write).toList(), false)
                : DOUBLING.write(increase);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(
                DOUBLING.shape().described("Twice the rate"),
                new Shape.Items(ENTRY.shape()).described("Steps by range of the rate"));
    }

    @Override
    public String example() {
        return DOUBLING.example();
    }

    @Override
    public List<Kind<?>> parts() {
        return List.of(ENTRY);
    }

    /** The step of a leg that is written without one; it is not used. */
    Quantity stepFrom(Quantity start) {
        return ranges.isEmpty() ? start : ranges.get(0).step();
    }

    /** Whether the ranges are written in the unit of the start; a fault when not. */
    boolean fits(Unit unit) {
        if (part == null || ranges.isEmpty() || ranges.get(0).step().unit() == unit) {
            return true;
        }
        part.fault("'" + ranges.get(0).step() + "' is not in the unit of the start; write all rates of a protocol in "
                + unit.symbol());
        return false;
    }

    private @Nullable Increase ranges(Part list) {
        List<Part> entries = list.list("ranges");
        if (entries.isEmpty()) {
            list.fault("the list of ranges is empty; expected e.g. " + EXAMPLE);
            return null;
        }
        int faulty = 0;
        for (int i = 0; i < entries.size(); i++) {
            Range range = range(entries.get(i), i == entries.size() - 1);
            if (range == null) {
                faulty++;
            } else {
                ranges.add(range);
            }
        }
        return faulty > 0 ? null : new ByRange(List.copyOf(ranges));
    }

    private @Nullable Range range(Part entry, boolean isLast) {
        Mapping keys = ENTRY.mapping(entry);
        if (keys == null) {
            return null;
        }
        Quantity step = rate(keys, Entry.STEP.part(keys));
        Part limit = Entry.BELOW.part(keys);
        if (isLast == (limit != null)) {
            entry.fault(
                    isLast
                            ? "the last range is open; expected no 'below' in it, e.g. '{step: 2 mU/min}'"
                            : "'below' is missing; only the last range is open, e.g. '{below: 5 mU/min, step: 1 mU/min}'");
            return null;
        }
        Quantity below = limit == null ? null : rate(keys, limit);
        if (step == null || (limit != null && below == null)) {
            return null;
        }
        return climbs(limit, below) ? new Range(below, step) : null;
    }

    private @Nullable Quantity rate(Mapping keys, @Nullable Part where) {
        Quantity rate = where == null ? null : OrderedRates.read(where);
        if (where == null || rate == null) {
            return null;
        }
        rates.remember(where, rate, null);
        Part first = ranges.isEmpty() ? Entry.STEP.part(keys) : null;
        Quantity model = first == null ? ranges.isEmpty() ? rate : ranges.get(0).step() : OrderedRates.peek(first);
        if (rate.isZero()) {
            where.fault("'" + rate + "' is zero; expected a rate above 0");
            return null;
        }
        if (model != null && model.unit() != rate.unit()) {
            where.fault("'" + rate + "' is not in the unit of the other ranges; write all rates of a protocol in "
                    + model.unit().symbol());
            return null;
        }
        return rate;
    }

    private boolean climbs(@Nullable Part limit, @Nullable Quantity below) {
        Quantity before =
                ranges.isEmpty() ? null : ranges.get(ranges.size() - 1).below();
        if (limit == null || below == null || before == null || below.compareTo(before) > 0) {
            return true;
        }
        limit.fault(
                "'" + below + "' is not above '" + before + "' of the range before; write the ranges from low to high");
        return false;
    }
}
