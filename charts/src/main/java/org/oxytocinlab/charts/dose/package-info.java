/** Answers of the body over the dose. */
@NullMarked
package org.oxytocinlab.charts.dose;

import org.jspecify.annotations.NullMarked;
