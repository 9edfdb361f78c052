/** The page that tells a study: what was asked, what came out, how it was made. */
@NullMarked
package org.oxytocinlab.app.report;

import org.jspecify.annotations.NullMarked;
