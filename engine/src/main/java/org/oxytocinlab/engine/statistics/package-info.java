/** What many answers say together: spreads, estimates with 95 % intervals, and a fitted curve of dose and response. */
@NullMarked
package org.oxytocinlab.engine.statistics;

import org.jspecify.annotations.NullMarked;
