package org.oxytocinlab.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;

/** What holds for the words of every figure. */
public final class Words {
    private Words() {}

    /** No two words of a panel overlap. */
    public static void keepApart(List<Label> words) {
        for (int i = 0; i < words.size(); i++) {
            Rectangle2D box = words.get(i).bounds();
            for (Label other : words.subList(i + 1, words.size())) {
                assertThat(box.intersects(other.bounds()))
                        .as(words.get(i).text() + " / " + other.text())
                        .isFalse();
            }
        }
    }
}
