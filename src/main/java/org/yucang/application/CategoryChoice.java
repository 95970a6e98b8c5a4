package org.yucang.application;

import java.io.Serializable;
import java.util.Map;

/** The category that somebody chooses, and the answers of the screener that came along with the choice. */
public class CategoryChoice implements Serializable {

    private String category;
    private String answers;
    private boolean takenOver = true;

    /** Whether answers to the screener came along. */
    public boolean isScreened() {
        return !read().isEmpty();
    }

    Map<String, Object> read() {
        return PriorAnswers.read(answers);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public boolean isTakenOver() {
        return takenOver;
    }

    public void setTakenOver(boolean takenOver) {
        this.takenOver = takenOver;
    }
}
