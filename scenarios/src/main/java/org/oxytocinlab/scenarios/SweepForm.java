package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Sweep;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** How the factors of a sweep are written: {@code sweep: [{vary: step, values: [1 mU/min, 2 mU/min]}]}. */
final class SweepForm {
    private static final int MOST_FACTORS = 2;

    static final Key<ResolvedStudy, List<Factor>> SWEEP = Key.of(
            "sweep",
            "What a sweep varies: one factor, or two that make a grid",
            FactorForm.OF_ANY.described("A factor").list("factors").of(1, MOST_FACTORS),
            whole -> whole.sweep().factors().isEmpty() ? null : whole.sweep().factors());
    private static final Key<ResolvedStudy, List<Measure>> ENDPOINTS = Key.of(
            "endpoints",
            "What is drawn of a sweep, at most six; times, tachysystole and sodium when left out",
            endpoint(Measure.ALL).described("An endpoint").list("endpoints").of(0, SweepPlan.MOST_ENDPOINTS),
            whole -> whole.sweep().endpoints().isEmpty() ? null : whole.sweep().endpoints());

    static final Keys<ResolvedStudy> KEYS = Keys.of(SWEEP, ENDPOINTS);

    private final Mapping keys;
    private final Remarks remarks;
    private final List<Placed> placed = new ArrayList<>();

    SweepForm(Mapping keys, Remarks remarks) {
        this.keys = keys;
        this.remarks = remarks;
    }

    /** A factor and where it stands. */
    private record Placed(Factor factor, Part vary, Part values) {
        /** Where one of its values stands. */
        Part value(int index) {
            return values.list("values").get(index);
        }
    }

    /** What is said of a sweep; nothing where none is asked for, or where something is wrong, which is then among the remarks. */
    SweepPlan read(Optional<Study.TrialPlan> plan, List<Arm> arms) {
        Part part = SWEEP.part(keys);
        List<Measure> endpoints = endpoints(part == null, arms);
        if (part == null) {
            return SweepPlan.NONE;
        }
        List<Part> entries = part.list("factors, e.g. '- " + FactorForm.EXAMPLE + "'");
        if (part.isList() && (entries.isEmpty() || entries.size() > MOST_FACTORS)) {
            part.fault("expected one factor or two, found " + entries.size());
        }
        FactorForm form = new FactorForm(lever ->
                placed.stream().noneMatch(other -> other.factor().lever().equals(lever)));
        entries.forEach(entry -> place(form, entry));
        plan.ifPresent(this::demandCommonWomen);
        if (arms.size() > 1) {
            part.fault("a sweep has one arm, which all its cells share; found " + arms.size());
        }
        boolean isWhole = !entries.isEmpty() && placed.size() == entries.size() && arms.size() == 1;
        if (!isWhole || !remarks.problems().isEmpty() || !fit(arms.get(0))) {
            return SweepPlan.NONE;
        }
        return new SweepPlan(placed.stream().map(Placed::factor).toList(), endpoints);
    }

    private List<Measure> endpoints(boolean isIdle, List<Arm> arms) {
        Part part = ENDPOINTS.part(keys);
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
        return part == null || isIdle
                ? List.of()
                : endpoint(known).list("endpoints").read(part);
    }

    private void place(FactorForm form, Part entry) {
        Factor factor = form.read(entry);
        Part vary = entry.under(FactorForm.VARY.name());
        Part values = entry.under(FactorForm.VALUES.name());
        if (factor != null && vary != null && values != null) {
            placed.add(new Placed(factor, vary, values));
        }
    }

    private static Kind<Measure> endpoint(List<Measure> known) {
        return Kinds.oneOf(known, Measure::words);
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
        for (Placed each : placed) {
            String objection = each.factor().lever().objection(base.asked());
            if (!objection.isEmpty()) {
                each.vary().fault("'" + each.factor().lever() + "' cannot be varied here: " + objection);
                fits = false;
            }
        }
        return fits && cellsFit(base);
    }

    private boolean cellsFit(Arm base) {
        List<Factor> factors = placed.stream().map(Placed::factor).toList();
        List<Arm> cells = Sweep.cells(base, factors);
        Map<Integer, CellCheck.Objection> objections = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            int index = cell;
            CellCheck.of(cells.get(cell).asked(), CaseKeys.IMPLAUSIBLE.isIn(keys))
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
        boolean isRow = placed.size() > 1;
        boolean isColumn = true;
        for (int other = 0; other < cells.size(); other++) {
            boolean isWrong = objections.containsKey(other);
            isRow &= other / columns != row || isWrong;
            isColumn &= other % columns != column || isWrong;
        }
        Placed last = placed.get(placed.size() - 1);
        if ((isColumn && row > 0) || (isRow && !isColumn && column > 0)) {
            return;
        }
        Part where = isRow && !isColumn ? placed.get(0).value(row) : last.value(column);
        objection.tell(where, isColumn || isRow ? "" : "with " + cells.get(cell).name() + ": ");
    }
}
