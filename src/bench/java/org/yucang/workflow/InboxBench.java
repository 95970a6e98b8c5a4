package org.yucang.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Prints what the inbox's first page costs beside the bare engine's own task queries on the same rows: milliseconds of
 * both, medians of an interleaved run, and their ratio. Each argument is a folder for
 * an H2, or a file that names an empty MySQL.
 */
public final class InboxBench {

    private static final int ROWS = 20;
    private static final int TIMES = 5;
    private static final String READER = "1005";

    private final BenchDatabase database;
    private final String office;

    private InboxBench(BenchDatabase database, String office) {
        this.database = database;
        this.office = office;
    }

    public static void main(String[] arguments) throws Exception {
        for (var argument : arguments) {
            var place = Path.of(argument);
            if (Files.isRegularFile(place)) {
                run("MySQL", BenchDatabase.of(place));
            } else {
                run("H2", BenchDatabase.h2(Files.createTempDirectory(Files.createDirectories(place), "h2")));
            }
        }
    }

    private static void run(String name, BenchDatabase database) throws SQLException {
        try (database) {
            var cases = new ManyCases(database);
            var open = 0;
            for (var size : List.of(1_000, 10_000, 100_000)) {
                cases.open(open + 1L, size);
                open = size;
                print(name + ", " + size + " open", database);
            }
            cases.close(open + 1L, 2L * open);
            print(name + ", " + open + " open, as many closed", database);
        }
    }

    private static void print(String title, BenchDatabase database) {
        for (var office : List.of(ManyCases.SMALL, ManyCases.BIG)) {
            System.out.printf("%n%s, office %s: ms of the inbox, of the bare engine, ratio%n", title, office);
            new InboxBench(database, office).print();
        }
    }

    private void print() {
        for (var order : InboxOrder.values()) {
            compare("page by " + order.key(), filter(InboxView.ALL, "", "", order));
        }
        for (var view : List.of(InboxView.LATE, InboxView.SOON, InboxView.MINE, InboxView.COLLEAGUES)) {
            compare("page of " + view.key(), InboxFilter.of(view));
        }
        compare("page of a step", filter(InboxView.ALL, "", "QualifyApplication", InboxOrder.DUE));
        compare("page of a search", filter(InboxView.ALL, "2021-15", "", InboxOrder.DUE));
        race("page and counts", this::whole, this::wholeOfEngine);
    }

    private static InboxFilter filter(InboxView view, String sought, String step, InboxOrder order) {
        return new InboxFilter(view, sought, step, order, List.of());
    }

    private void compare(String name, InboxFilter filter) {
        race(
                name,
                () -> ask(query(filter).page(0, ROWS), query(filter).values()),
                () -> ofEngine(filter).listPage(0, ROWS));
    }

    private void whole() {
        var all = query(InboxFilter.ALL);
        ask(all.page(0, ROWS), all.values());
        ask(all.tally(), all.valuesOfTally());
    }

    private void wholeOfEngine() {
        ofEngine(InboxFilter.ALL).listPage(0, ROWS);
        Arrays.stream(InboxView.values())
                .map(InboxFilter::of)
                .forEach(filter -> ofEngine(filter).count());
    }

    private InboxQuery query(InboxFilter filter) {
        return new InboxQuery(filter, List.of(READER), List.of(office), ManyCases.NOW);
    }

    private void ask(String sql, List<Object> values) {
        try {
            database.rows(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The nearest that the engine itself offers; it knows neither a title nor two halves in one list. */
    private TaskQuery ofEngine(InboxFilter filter) {
        var tasks = database.engine().getTaskService().createTaskQuery();
        if (filter.view() == InboxView.MINE) {
            tasks.taskAssignee(READER);
        } else {
            tasks.taskCandidateGroupIn(List.of(office));
        }
        var now = Date.from(ManyCases.NOW);
        switch (filter.view()) {
            case COLLEAGUES -> tasks.includeAssignedTasks().taskAssigned();
            case LATE -> tasks.dueBefore(now);
            case SOON -> tasks.dueAfter(now).dueBefore(Date.from(ManyCases.NOW.plusSeconds(3 * 86_400)));
            default -> tasks.active();
        }
        if (!filter.step().isEmpty()) {
            tasks.taskDefinitionKey(filter.step());
        }
        if (!filter.sought().isEmpty()) {
            tasks.processInstanceBusinessKeyLike(filter.sought().replace("2021-", "") + "%");
        }
        return filter.order() == InboxOrder.SINCE
                ? tasks.orderByTaskCreateTime().asc()
                : tasks.orderByDueDate().asc();
    }

    private static void race(String name, Runnable ours, Runnable engines) {
        var times = new ArrayList<Long>();
        var others = new ArrayList<Long>();
        for (var time = 0; time < TIMES; time++) {
            times.add(time(ours));
            others.add(time(engines));
        }
        System.out.printf(
                "%-18s %8.2f %8.2f %6.2f%n", name, median(times), median(others), median(times) / median(others));
    }

    private static long time(Runnable act) {
        var start = System.nanoTime();
        act.run();
        return System.nanoTime() - start;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow() / 1e6;
    }
}
