/** What drug and body do to each other, one file per process. */
@NullMarked
package org.oxytocinlab.engine.pharmacology;

import org.jspecify.annotations.NullMarked;
