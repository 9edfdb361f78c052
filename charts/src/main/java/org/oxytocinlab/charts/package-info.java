/** Draws results. */
@NullMarked
package org.oxytocinlab.charts;

import org.jspecify.annotations.NullMarked;
