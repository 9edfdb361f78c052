package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Lever;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Sweep;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How the factors of a sweep are written: {@code sweep: [{vary: step, values: [1 mU/min, 2 mU/min]}]}. */
final class SweepForm {
    static final String SWEEP = "sweep";
    static final String ENDPOINTS = "endpoints";
    static final List<String> FACTOR_KEYS = List.of("vary", "values");
    static final int MOST_FACTORS = 2;
    static final int MOST_VALUES = 12;

    private static final String EXAMPLE = "{vary: step, values: [1 mU/min, 2 mU/min, 4 mU/min]}";

    private final Mapping keys;
    private final Remarks remarks;
    private final List<Written> written = new ArrayList<>();

    SweepForm(Mapping keys, Remarks remarks) {
        this.keys = keys;
        this.remarks = remarks;
    }

    /** A factor and where it stands, value by value. */
    private record Written(Factor factor, Part vary, List<Part> values) {}

    /** What is said of a sweep; nothing where none is asked for, or where something is wrong, which is then among the remarks. */
    SweepPlan read(Optional<Study.TrialPlan> plan, List<Arm> arms) {
        Part part = keys.get(SWEEP);
        List<Measure> endpoints = endpoints(part == null, arms);
        if (part == null) {
            return SweepPlan.NONE;
        }
        List<Part> entries = part.list("factors, e.g. '- " + EXAMPLE + "'");
        if (part.isList() && (entries.isEmpty() || entries.size() > MOST_FACTORS)) {
            part.fault("expected one factor or two, found " + entries.size());
        }
        for (Part entry : entries) {
            Written factor = factor(entry);
            if (factor != null) {
                written.add(factor);
            }
        }
        plan.ifPresent(this::demandCommonWomen);
        if (arms.size() > 1) {
            part.fault("a sweep has one arm, which all its cells share; found " + arms.size());
        }
        boolean isWhole = !entries.isEmpty() && written.size() == entries.size() && arms.size() == 1;
        if (!isWhole || !remarks.problems().isEmpty() || !fit(arms.get(0))) {
            return SweepPlan.NONE;
        }
        return new SweepPlan(written.stream().map(Written::factor).toList(), endpoints);
    }

    private List<Measure> endpoints(boolean isIdle, List<Arm> arms) {
        Part part = keys.get(ENDPOINTS);
        if (part != null && isIdle) {
            part.fault("only a sweep uses this; add 'sweep', or leave it out");
        }
        List<Part> entries = part == null || isIdle ? List.of() : part.list("endpoints");
        if (entries.size() > SweepPlan.MOST_ENDPOINTS) {
            entries.get(SweepPlan.MOST_ENDPOINTS)
                    .fault("expected at most " + SweepPlan.MOST_ENDPOINTS + " endpoints, found " + entries.size());
        }
        boolean isLabour =
                arms.stream().allMatch(arm -> arm.asked().woman().labour().isAny());
        List<Measure> known = isLabour ? Measure.ALL : Measure.WITHOUT_LABOUR;
        List<Measure> endpoints = new ArrayList<>();
        for (Part entry : entries) {
            String words = entry.oneOf(known.stream().map(Measure::words).toList());
            known.stream().filter(each -> each.words().equals(words)).forEach(endpoints::add);
        }
        return endpoints;
    }

    private @Nullable Written factor(Part entry) {
        Mapping own = entry.mapping("what is varied, e.g. '" + EXAMPLE + "'");
        Part vary = own == null ? null : own.only(FACTOR_KEYS).need("vary", "step");
        Part list = own == null ? null : own.need("values", "[1 mU/min, 2 mU/min, 4 mU/min]");
        Lever lever = vary == null ? null : lever(vary);
        if (vary == null || list == null || lever == null) {
            return null;
        }
        List<Part> parts = list.list("values");
        if (list.isList() && (parts.size() < 2 || parts.size() > MOST_VALUES)) {
            list.fault("expected 2 to " + MOST_VALUES + " values, found " + parts.size());
            return null;
        }
        List<Quantity> values = new ArrayList<>();
        for (Part part : parts) {
            Quantity value = value(part, lever, values);
            if (value != null) {
                values.add(value);
            }
        }
        return parts.isEmpty() || values.size() < parts.size()
                ? null
                : new Written(new Factor(lever, values), vary, parts);
    }

    private @Nullable Lever lever(Part vary) {
        String words = vary.text("what is varied: " + Lever.OWN + ", or a parameter of the model");
        Optional<Lever> lever = words == null ? Optional.empty() : Lever.named(words);
        if (words != null && lever.isEmpty()) {
            vary.fault("nothing is called '" + Part.shortened(words) + "' that could be varied"
                    + Suggestion.hint(words, Lever.names()));
        }
        if (lever.isPresent()
                && written.stream().anyMatch(other -> other.factor().lever().equals(lever.get()))) {
            vary.fault("'" + words + "' is varied twice");
            return null;
        }
        return lever.orElse(null);
    }

    private static @Nullable Quantity value(Part part, Lever lever, List<Quantity> before) {
        boolean isRate = lever.dimension() == Dimension.OXYTOCIN_RATE && Lever.OWN.contains(lever);
        Quantity value = isRate ? OrderedRates.read(part) : part.quantity(lever.dimension());
        Quantity last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (value == null || last == null) {
            return value;
        }
        if (value.unit() != last.unit()) {
            part.fault(
                    "'" + value + "' is not in the unit of '" + last + "'; write all values of a factor in one unit");
            return null;
        }
        if (value.compareTo(last) <= 0) {
            part.fault("'" + value + "' is not above '" + last + "'; write the values from low to high");
            return null;
        }
        return value;
    }

    private void demandCommonWomen(Study.TrialPlan plan) {
        Part design = TrialForm.DESIGN.part(keys);
        if (design != null && plan.design() != Trial.Design.PAIRED) {
            design.fault("every woman is in every cell of a sweep; leave 'design' out");
        }
        Part women = TrialForm.WOMEN.part(keys);
        if (women != null && plan.women() > Trial.MOST_KEPT) {
            women.fault("'" + plan.women() + "' women are too many for a sweep; expected at most " + Trial.MOST_KEPT);
        }
        Part replicates = TrialForm.REPLICATES.part(keys);
        if (replicates != null && plan.replicates() > 1) {
            replicates.fault("a sweep is done once; write more 'women' instead");
        }
    }

    /** Whether every cell is a case that could also have been written by hand. */
    private boolean fit(Arm base) {
        boolean fits = true;
        for (Written each : written) {
            String objection = each.factor().lever().objection(base.asked());
            if (!objection.isEmpty()) {
                each.vary().fault("'" + each.factor().lever() + "' cannot be varied here: " + objection);
                fits = false;
            }
        }
        return fits && cellsFit(base);
    }

    private boolean cellsFit(Arm base) {
        List<Factor> factors = written.stream().map(Written::factor).toList();
        List<Arm> cells = Sweep.cells(base, factors);
        Map<Integer, CellCheck.Objection> objections = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            int index = cell;
            CellCheck.of(cells.get(cell).asked(), keys.has("implausible"))
                    .ifPresent(objection -> objections.put(index, objection));
        }
        int columns = factors.get(factors.size() - 1).size();
        objections.forEach((cell, objection) -> report(cells, cell, columns, objections, objection));
        return objections.values().stream().noneMatch(CellCheck.Objection::isFault);
    }

    /** At the value that is wrong in every cell; else at that of the last factor, with the cell in which it is wrong. */
    private void report(
            List<Arm> cells,
            int cell,
            int columns,
            Map<Integer, CellCheck.Objection> objections,
            CellCheck.Objection objection) {
        int row = cell / columns;
        int column = cell % columns;
        boolean isRow = written.size() > 1;
        boolean isColumn = true;
        for (int other = 0; other < cells.size(); other++) {
            boolean isWrong = objections.containsKey(other);
            isRow &= other / columns != row || isWrong;
            isColumn &= other % columns != column || isWrong;
        }
        Written last = written.get(written.size() - 1);
        if ((isColumn && row > 0) || (isRow && !isColumn && column > 0)) {
            return;
        }
        Part where = isRow && !isColumn
                ? written.get(0).values().get(row)
                : last.values().get(column);
        objection.tell(where, isColumn || isRow ? "" : "with " + cells.get(cell).name() + ": ");
    }
}
