package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.charts.file.SvgFile;

/**
 * Which panels a figure has, which slides stand beside it, and how text is written into SVG.
 *
 * @param topics the panels that were chosen; empty where the case decides
 * @param slides whether there are slides
 * @param svgText whether text in SVG stays text
 */
public record FigureChoice(Set<Topic> topics, Slides slides, boolean svgText) {

    /** The panels that the case decides, and no slides. */
    public static final FigureChoice USUAL = new FigureChoice(Set.of(), Slides.NONE, false);

    /** What a slide shows when nobody chooses: cause and effect. */
    private static final Set<Topic> ON_A_SLIDE = EnumSet.of(Topic.PUMP, Topic.CONTRACTIONS);

    /** More panels than this would be too low to read on a slide. */
    private static final int MOST_ON_A_SLIDE = 2;

    /** How panels are dealt out to slides. */
    public enum Slides {
        NONE,
        /** As many panels on a slide as can be read: two. */
        TOGETHER,
        ONE_BY_ONE
    }

    /** Copies the topics. */
    public FigureChoice {
        topics = Set.copyOf(topics);
    }

    /** The plan of the page. */
    public FigurePlan page(FigurePlan plan) {
        return topics.isEmpty() ? plan : plan.about(topics);
    }

    /** The plans of the slides, by the stems of their files. */
    public Map<String, FigurePlan> slides(FigurePlan plan) {
        Map<String, FigurePlan> plans = new LinkedHashMap<>();
        if (slides == Slides.NONE) {
            return plans;
        }
        List<Topic> shown = new ArrayList<>(topics.isEmpty() ? ON_A_SLIDE : topics);
        shown.sort(null);
        int each = slides == Slides.ONE_BY_ONE ? 1 : MOST_ON_A_SLIDE;
        for (int from = 0; from < shown.size(); from += each) {
            List<Topic> some = shown.subList(from, Math.min(shown.size(), from + each));
            String stem = slides == Slides.ONE_BY_ONE
                    ? "slide-" + some.get(0).word()
                    : shown.size() <= each ? "slide" : "slide-" + (from / each + 1);
            Format format = some.size() == 1 ? Format.SLIDE : Format.SLIDE_OF_TWO;
            plans.put(stem, plan.about(EnumSet.copyOf(some)).as(format));
        }
        return plans;
    }

    /** A drawing as an SVG file. */
    public byte[] svg(Drawing drawing, Provenance provenance) {
        return svgText ? SvgFile.withText(drawing, provenance) : SvgFile.of(drawing, provenance);
    }
}
