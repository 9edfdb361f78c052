package org.oxytocinlab.charts.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.result.Variable;

/** Heading and unit of a panel are those of the card, and keep apart however low the panel is. */
class PanelHeadTest {
    private static final PanelHead HEAD = PanelHead.of(Variable.PLASMA_OXYTOCIN.card());

    @Test
    void wordsAreThoseOfTheCardWithTheLettersOfAFigure() {
        assertThat(HEAD).isEqualTo(new PanelHead("Oxytocin in plasma", "µU/mL"));
        assertThat(PanelHead.inFull(Variable.MONTEVIDEO.card()).heading()).isEqualTo("Montevideo units (model)");
        assertThat(HEAD.above(new Rectangle2D.Double(76, 100, 500, 90), "B").text())
                .isEqualTo("B  Oxytocin in plasma");
    }

    @Test
    void unitStandsInTheMiddleAndNeverBesideTheHeading() {
        double length = Label.width(HEAD.unit(), Style.TICK);
        for (double height = 10; height < 300; height += 10) {
            Rectangle2D box = new Rectangle2D.Double(76, 100, 500, height);
            double middle = HEAD.beside(box).middle();
            assertThat(middle - length / 2).isGreaterThanOrEqualTo(box.getY());
            assertThat(middle).isEqualTo(height < length ? box.getY() + length / 2 : box.getCenterY());
        }
    }
}
