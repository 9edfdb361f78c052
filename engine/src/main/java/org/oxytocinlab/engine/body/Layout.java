package org.oxytocinlab.engine.body;

import java.util.List;

/**
 * Where each state stands in its array, and how large it usually is.
 *
 * @param places names of the states, for messages
 * @param scales usual sizes of the states, in their own units; below a billionth of it a state is as good as 0
 */
public record Layout(List<String> places, double[] scales) {}
