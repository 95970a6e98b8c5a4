package org.yucang.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Walks one subject through a model on an engine in memory: what is open, what is done next, how time passes. */
final class Walk implements AutoCloseable {

    static final Instant START = Instant.parse("2021-08-02T01:00:00Z");

    private static final AtomicLong IDS = new AtomicLong();

    private final Map<Object, Object> beans = new HashMap<>();
    private final ProcessEngine engine = EngineInMemory.with(beans);
    private final String process;
    private final String subject;
    private long id;

    Walk(String file, String process, String subject) {
        this.process = process;
        this.subject = subject;
        engine.getRepositoryService()
                .createDeployment()
                .addString(file, EngineInMemory.file(file))
                .deploy();
    }

    /** Starts the process anew for another subject, whose steps beans these are; what an earlier test left open is ended. */
    void begin(Map<String, ?> steps) {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "left open"));
        beans.clear();
        beans.putAll(steps);
        id = IDS.incrementAndGet();
        setTime(START);
        runtime.startProcessInstanceByKey(process, key(), Map.of(subject, id));
    }

    /** Starts the process of the same subject once more at one of its steps. */
    void startAgainAt(String activity) {
        engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .businessKey(key())
                .setVariable(subject, id)
                .startBeforeActivity(activity)
                .execute();
    }

    /** The ids of the open user tasks, in alphabetical order. */
    List<String> tasks() {
        return openTasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    List<String> holders() {
        return openTasks().stream().map(Task::getAssignee).sorted().toList();
    }

    String taskId(String step) {
        return task(step).getId();
    }

    Date due(String step) {
        return task(step).getDueDate();
    }

    /** Lets what is open ask the model for its deadline anew. */
    void askDeadlinesAgain() {
        var deadlines = new OpenDeadlines(engine);
        deadlines.askTasks(new ProcessKey(process, subject), id);
        deadlines.askTimers(new ProcessKey(process, subject), id);
    }

    void complete(String step) {
        engine.getTaskService().complete(taskId(step));
    }

    void completeOf(String holder) {
        var task = openTasks().stream()
                .filter(open -> holder.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
        engine.getTaskService().complete(task.getId());
    }

    void completeOfGroup(String group) {
        var task = query().taskCandidateGroup(group).singleResult();
        engine.getTaskService().complete(task.getId());
    }

    /** Tells the waiting process a message; nobody waiting is no error, as in the programme. */
    void tell(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key())
                .correlateAllWithResult();
    }

    /** Lets time pass and the timers that have become due fire in their order. */
    void pass(Duration time) {
        setTime(now().plus(time));
        engine.getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    /** At which of these activities tokens stand, in alphabetical order. */
    List<String> waiting(String... activities) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance())
                .unfinished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(List.of(activities)::contains)
                .sorted()
                .toList();
    }

    long timers() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance())
                .count();
    }

    boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key())
                        .count()
                == 0;
    }

    /** Whether a step or an end was reached; the engine calls an error end cancelled, though it was. */
    boolean reached(String activity) {
        return engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance())
                        .activityId(activity)
                        .count()
                > 0;
    }

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public void close() {
        ClockUtil.reset();
        engine.close();
    }

    private static void setTime(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key());
    }

    private Task task(String step) {
        return query().taskDefinitionKey(step).singleResult();
    }

    private List<Task> openTasks() {
        return query().list();
    }

    private String instance() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key())
                .singleResult()
                .getId();
    }

    private String key() {
        return Long.toString(id);
    }
}
