/** Result files and the summary table of a run. */
@NullMarked
package org.oxytocinlab.app.output;

import org.jspecify.annotations.NullMarked;
