/** The tools of every figure: sheet, text, colours, scales and lines. It knows no physiology. */
@NullMarked
package org.oxytocinlab.charts.ink;

import org.jspecify.annotations.NullMarked;
