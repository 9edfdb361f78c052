package org.oxytocinlab.charts;

import java.awt.geom.Line2D;

/**
 * The words of a mark above the panels, and the pole on which they hang.
 *
 * @param pole from the words down to the first panel [user pixels]
 */
record Flag(Label label, Line2D pole) {}
