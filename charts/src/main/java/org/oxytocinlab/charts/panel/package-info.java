/** One quantity over time: curves, bands, names and marks above one axis of time. */
@NullMarked
package org.oxytocinlab.charts.panel;

import org.jspecify.annotations.NullMarked;
