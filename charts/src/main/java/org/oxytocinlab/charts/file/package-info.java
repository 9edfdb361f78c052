/** Drawings as PNG and SVG files. */
@NullMarked
package org.oxytocinlab.charts.file;

import org.jspecify.annotations.NullMarked;
