/** The classroom: one HTML file that holds the engine, lessons and nothing else. */
@NullMarked
package org.oxytocinlab.app.page;

import org.jspecify.annotations.NullMarked;
