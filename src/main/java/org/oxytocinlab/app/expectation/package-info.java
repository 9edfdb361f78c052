/** Does a case hold what it says: the lines under {@code expect:}, read and held against a run. */
@NullMarked
package org.oxytocinlab.app.expectation;

import org.jspecify.annotations.NullMarked;
