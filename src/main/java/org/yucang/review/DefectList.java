package org.yucang.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yucang.application.Defect;

/** The one list of defects of a return while it is being written; it has at least one row. */
public class DefectList implements Serializable {

    private final List<Row> rows = new ArrayList<>(List.of(new Row()));

    public void add() {
        rows.add(new Row());
    }

    public void remove(Row row) {
        rows.remove(row);
        if (rows.isEmpty()) {
            add();
        }
    }

    List<Defect> defects() {
        return rows.stream().map(row -> new Defect(row.target, row.wrong)).toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One defect: where, and what is wrong. */
    public static class Row implements Serializable {

        private String target;
        private String wrong;

        public String getTarget() {
            return target;
        }

        public void setTarget(String target) {
            this.target = target;
        }

        public String getWrong() {
            return wrong;
        }

        public void setWrong(String wrong) {
            this.wrong = wrong;
        }
    }
}
