/** Many runs and one question: a comparison, a dose–response, a virtual trial. */
@NullMarked
package org.oxytocinlab.engine.study;

import org.jspecify.annotations.NullMarked;
