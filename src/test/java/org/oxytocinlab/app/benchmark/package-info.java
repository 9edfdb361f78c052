/** What a run costs beside the bare drawing of its figure. */
@NullMarked
package org.oxytocinlab.app.benchmark;

import org.jspecify.annotations.NullMarked;
