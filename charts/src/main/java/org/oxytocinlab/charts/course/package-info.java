/** How runs go over time: one run, several side by side, and bands of many women. */
@NullMarked
package org.oxytocinlab.charts.course;

import org.jspecify.annotations.NullMarked;
