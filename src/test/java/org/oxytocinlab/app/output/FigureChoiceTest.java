package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.output.FigureChoice.Slides;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Topic;

/** Panels are dealt out to slides as they were chosen. */
class FigureChoiceTest {
    private static final FigurePlan PLAN = FigurePlan.titled("Any");

    @Test
    void nobodyWhoDoesNotAskGetsASlide() {
        assertThat(FigureChoice.USUAL.slides(PLAN)).isEmpty();
        assertThat(FigureChoice.USUAL.page(PLAN)).isEqualTo(PLAN);
    }

    @Test
    void slideShowsCauseAndEffectUnlessOthersAreChosen() {
        Map<String, FigurePlan> slides = new FigureChoice(Set.of(), Slides.TOGETHER, false).slides(PLAN);
        assertThat(slides).containsOnlyKeys("slide");
        assertThat(slides.get("slide").topics()).isEqualTo(EnumSet.of(Topic.PUMP, Topic.CONTRACTIONS));
        assertThat(slides.get("slide").format()).isEqualTo(Format.SLIDE_OF_TWO);
    }

    @Test
    void moreThanTwoPanelsNeedMoreSlides() {
        Set<Topic> three = EnumSet.of(Topic.CONTRACTIONS, Topic.PUMP, Topic.PLASMA);
        FigureChoice choice = new FigureChoice(three, Slides.TOGETHER, false);
        assertThat(choice.slides(PLAN)).containsOnlyKeys("slide-1", "slide-2");
        assertThat(choice.slides(PLAN).get("slide-1").topics()).isEqualTo(EnumSet.of(Topic.PUMP, Topic.PLASMA));
        assertThat(choice.page(PLAN).topics()).isEqualTo(three);
    }

    @Test
    void onePanelASlideIsNamedAfterIt() {
        Set<Topic> two = EnumSet.of(Topic.CONTRACTIONS, Topic.PLASMA);
        assertThat(new FigureChoice(two, Slides.ONE_BY_ONE, false).slides(PLAN))
                .containsOnlyKeys("slide-plasma", "slide-contractions")
                .allSatisfy((stem, plan) -> assertThat(plan.format()).isEqualTo(Format.SLIDE));
    }
}
