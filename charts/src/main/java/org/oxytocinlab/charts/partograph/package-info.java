/** The ward's chart of a labour, with its alert line. */
@NullMarked
package org.oxytocinlab.charts.partograph;

import org.jspecify.annotations.NullMarked;
