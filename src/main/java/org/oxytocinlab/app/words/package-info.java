/** What cases and runs are called in tables, captions and notes. */
@NullMarked
package org.oxytocinlab.app.words;

import org.jspecify.annotations.NullMarked;
