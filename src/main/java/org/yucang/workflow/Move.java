package org.yucang.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.yucang.LostRace;
import org.yucang.RuleViolation;

/** One act upon the engine, whose failures leave this package in the programme's own words. */
final class Move {

    private Move() {}

    static void make(Supplier<?> act) {
        try {
            act.get();
        } catch (OptimisticLockingException e) {
            throw new LostRace(e);
        } catch (ProcessEngineException e) {
            throw brokenRule(e);
        }
    }

    /** What a steps bean refused, if it did; else the engine's own failure. */
    private static RuntimeException brokenRule(ProcessEngineException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation broken) {
                return broken;
            }
        }
        return e;
    }
}
