package org.oxytocinlab.web.assembly;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Leaves what keys of a case mean out of the page: a sentence for each, which editors and the manual show, and the page
 * does not. Where a key is declared the sentence becomes empty.
 */
public final class WithoutSentences implements ClassHolderTransformer {
    private static final String KEY = "org.oxytocinlab.scenarios.yaml.Key";
    private static final int SENTENCE = 1;

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                method.getProgram().getBasicBlocks().forEach(WithoutSentences::leaveOut);
            }
        }
    }

    private static void leaveOut(BasicBlock block) {
        for (Instruction each : block) {
            if (each instanceof InvokeInstruction call && declaresKey(call.getMethod())) {
                leaveOut(call);
            }
        }
    }

    private static boolean declaresKey(MethodReference method) {
        return method.getClassName().equals(KEY)
                && (method.getName().equals("of") || method.getName().equals("needed"));
    }

    /** What is put together, or comes from elsewhere, stays. */
    private static void leaveOut(InvokeInstruction call) {
        Variable sentence = call.getArguments().get(SENTENCE);
        for (Instruction each = call.getPrevious(); each != null; each = each.getPrevious()) {
            if (each instanceof StringConstantInstruction text && text.getReceiver() == sentence) {
                text.setConstant("");
                return;
            }
        }
    }
}
