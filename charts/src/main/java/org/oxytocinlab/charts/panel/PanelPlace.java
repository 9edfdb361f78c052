package org.oxytocinlab.charts.panel;

import java.util.List;

/**
 * Where a panel stands among the others.
 *
 * @param letter of the panel: "A"; empty where it is the only one
 * @param marks times of upright lines [min]
 * @param ceiling where these lines come from [user pixels]
 * @param across width of the paper [user pixels]
 * @param last whether the time axis is labelled below this panel
 * @param naming where the names of its curves stand
 */
record PanelPlace(
        String letter, List<Double> marks, double ceiling, double across, boolean last, Stand.Naming naming) {}
