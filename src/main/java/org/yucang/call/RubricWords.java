package org.yucang.call;

import java.io.Serializable;

/** The words of one level while they are being edited, in both languages. */
public class RubricWords implements Serializable {

    private String chinese;
    private String english;

    RubricWords(RubricLevel level) {
        chinese = level.getTextZh();
        english = level.getTextEn();
    }

    boolean equalTo(RubricLevel level) {
        return level.getTextZh().equals(chinese) && level.getTextEn().equals(english);
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String chinese) {
        this.chinese = chinese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
