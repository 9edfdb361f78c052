package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.SketchWords;
import org.oxytocinlab.app.output.TrialGrid;
import org.oxytocinlab.app.words.CaseDifferences;
import org.oxytocinlab.app.words.RegimenWords;
import org.oxytocinlab.app.words.TrialNotes;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Charting;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.Study;
import org.w3c.dom.Element;

/** Tells a virtual trial on one page. */
final class TrialReport {
    private static final String NO_LABOUR =
            "Labour itself is not modelled: contractions do not strengthen on their own at a constant rate, and no"
                    + " birth ends the infusion. Durations of labour cannot be compared.";
    private static final String AFTER_BIRTH =
            "Blood is lost for want of tone alone: tears, a retained placenta and disorders of clotting are not modelled. Losses"
                    + " are exact; by eye they are underestimated.";
    private static final String LABOUR =
            "Labour never stops here, so a woman without a birth is one who has not given birth yet; medians count her as"
                    + " longer than all others. How fast the uterus awakens, how fast the cervix opens and how strongly the"
                    + " uterus responds were fitted to published trials and labours; the rows that were used are no test, as"
                    + " the page on validation says of each. What a ripe cervix changes is a design choice.";

    private final Study study;
    private final Study.TrialPlan plan;
    private final Outcomes outcomes;

    /** What stands before the pictures. */
    private final List<Block> design = new ArrayList<>();

    /** What stands after them. */
    private final List<Block> results = new ArrayList<>();

    private TrialReport(Study study, Study.TrialPlan plan, Outcomes outcomes) {
        this.study = study;
        this.plan = plan;
        this.outcomes = outcomes;
    }

    /** All words and numbers of a report. */
    static TrialReport of(Study study, Study.TrialPlan plan, Outcomes outcomes) {
        TrialReport report = new TrialReport(study, plan, outcomes);
        report.design();
        report.results();
        report.findings();
        StudyWords.addEnd(report.results, study, report.limits());
        return report;
    }

    /** The page with its pictures. */
    byte[] html(List<Block.Embedded> pictures, ResultOrigin origin) {
        List<Block> blocks = new ArrayList<>(design);
        blocks.add(new Block.Heading("Results"));
        blocks.addAll(pictures);
        blocks.addAll(results);
        return ReportPage.html(
                new ReportContents(study.title(), study.question(), lead(), blocks, StudyWords.provenance(origin)));
    }

    /** The answer in short, one sentence for each later arm. */
    private List<String> lead() {
        TrialGrid grid = new TrialGrid(outcomes);
        List<String> lead = new ArrayList<>();
        for (int arm = 1; arm < study.arms().size(); arm++) {
            if (outcomes.trial().isAfterBirth()) {
                lead.add(grid.sentence(arm, Measure.HAEMORRHAGE, plan.findings()) + " "
                        + grid.sentence(arm, Measure.BLOOD_LOSS, plan.findings()));
                continue;
            }
            Measure hours = isLabour() ? Measure.BIRTH : Measure.MINUTES_TO_ADEQUATE;
            lead.add(grid.sentence(arm, hours, plan.findings()) + " "
                    + grid.sentence(arm, Measure.TACHYSYSTOLE, plan.findings()));
        }
        return lead;
    }

    private void design() {
        design.add(new Block.Heading("The trial"));
        List<String> words = new ArrayList<>();
        String replicates =
                plan.replicates() == 1 ? "" : ", the whole run " + plan.replicates() + " times with different women";
        words.add(plan.women() + " women, "
                + (plan.design() == Trial.Design.PAIRED
                        ? "each in every arm, which no real trial can do"
                        : "each in one arm, allocated at random")
                + replicates + ".");
        words.add("Population: " + plan.population().title() + ".");
        if (!outcomes.trial().isAfterBirth()) {
            words.add("Definition of tachysystole: "
                    + plan.criteria().tachysystole().words() + "; contractions are adequate at "
                    + plan.criteria().adequate() + " or more, counted over 30 min.");
            words.addAll(charting());
        }
        String length = study.arms().get(0).asked().duration().toString();
        words.add("Every woman is followed " + (isLabour() ? "to the birth of her child, or for " : "for ") + length
                + (outcomes.trial().isAfterBirth() ? " from the birth of her child on." : "."));
        for (Arm arm : study.arms()) {
            words.add(arm.name() + ": " + RegimenWords.of(arm.asked()) + ".");
        }
        design.add(new Block.Bullets(words));
        design.add(new Block.Heading("What differs"));
        design.add(StudyWords.differences(study, CaseDifferences.of(study)));
        BaselineTable women = BaselineTable.of(outcomes);
        design.add(new Block.Grid(
                SketchWords.caption(outcomes, "The women of each arm: median and range"),
                women.headers(),
                women.rows()));
        if (!plan.assumed().isEmpty()) {
            design.add(new Block.Heading("Assumptions"));
            design.add(new Block.Bullets(plan.assumed()));
        }
    }

    /** Who looks, and what then stands in the chart. */
    private List<String> charting() {
        List<String> clocks = TrialNotes.byTheClock(study);
        List<String> words = new ArrayList<>();
        if (clocks.size() < study.arms().size()) {
            words.add("Tachysystole is what is charted: at each round the definition is applied to what the nurse then"
                    + " sees of the windows that end there.");
        }
        if (!clocks.isEmpty()) {
            words.add("Nobody looks and nobody stops in " + String.join(", ", clocks)
                    + ": the rate follows the clock. Contractions are charted every "
                    + (long) Charting.EVERY + " min all the same, as hospitals do (a design choice).");
        }
        words.add("Lasting tachysystole is read off the whole strip, and counts once it has lasted "
                + (long) Measure.LASTING + " min without a break (a design choice).");
        return words;
    }

    private void results() {
        TrialGrid grid = new TrialGrid(outcomes);
        results.add(new Block.Grid(
                SketchWords.caption(
                        outcomes,
                        "Each arm: median and 5th to 95th percentile of the women; shares with their 95 % interval"),
                grid.armHeaders(),
                grid.arms()));
        for (int arm = 1; arm < study.arms().size(); arm++) {
            results.add(new Block.Grid(
                    "'" + study.arms().get(arm).name() + "' compared with '"
                            + study.arms().get(0).name() + "': shares and means, "
                            + (plan.design() == Trial.Design.PAIRED ? "paired" : "independent")
                            + " differences and ratios with 95 % intervals, taken before rounding; a goal never reached"
                            + " counts as the whole time",
                    grid.contrastHeaders(arm),
                    grid.contrasts(arm)));
        }
    }

    /** A page of the figures, ready for the report. */
    static Block.Embedded picture(Outcomes outcomes, String stem, Element tree) {
        String caption = stem.startsWith("forest") ? caption(stem) : SketchWords.caption(outcomes, caption(stem));
        return EmbeddedSvg.of(caption, tree, stem + "-");
    }

    private static String caption(String stem) {
        if (stem.startsWith("forest")) {
            return "Ratios of shares and of means with their 95 % intervals; "
                    + "ratios found in real trials are below, in grey.";
        }
        return stem.equals("bands")
                ? "The women over time: median and the range of the middle nine tenths of them."
                : "Share of women at or below each value. Where a curve ends below 100 %, the other women did not get there by the end."
                        + " Counts begin at 30 min, so a time of 30 min means 30 min or sooner.";
    }

    private void findings() {
        if (plan.findings().isEmpty()) {
            return;
        }
        TrialGrid grid = new TrialGrid(outcomes);
        results.add(new Block.Heading("Comparison with real trials"));
        results.add(new Block.Grid(
                "Published numbers, the limits allowed for a model, and this trial",
                grid.findingHeaders(),
                grid.findings(plan.findings())));
        results.add(new Block.Paragraph(
                "The program's page on validation lists every published number that it can be tested against, and explains"
                        + " each miss."));
    }

    private boolean isLabour() {
        return outcomes.trial().measures().contains(Measure.BIRTH);
    }

    private List<String> limits() {
        List<String> words = new ArrayList<>(StudyWords.LIMITS);
        words.add(
                "Caesareans, forceps, infections and newborns are not modelled. They depend on clinicians, on the pelvis"
                        + " and on the fetus; a model of drug and uterus must not print them.");
        words.add(outcomes.trial().isAfterBirth() ? AFTER_BIRTH : isLabour() ? LABOUR : NO_LABOUR);
        words.add(
                "Compare ratios between arms rather than rates: published rates differ tenfold, because definitions do.");
        return words;
    }
}
