/** What a trial found: ratios with intervals, distributions, and the model beside published numbers. */
@NullMarked
package org.oxytocinlab.charts.trial;

import org.jspecify.annotations.NullMarked;
