/** What a command says when it will not or cannot: one sentence and an exit code. */
@NullMarked
package org.oxytocinlab.app.fault;

import org.jspecify.annotations.NullMarked;
