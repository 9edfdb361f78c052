/** What is asked of any figure, and what comes back: words, shape, things found at the bed; a drawing. */
@NullMarked
package org.oxytocinlab.charts;

import org.jspecify.annotations.NullMarked;
