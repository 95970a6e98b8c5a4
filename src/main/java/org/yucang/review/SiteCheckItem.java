package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Something that a team looks at on the spot, by the category of the applicant. */
@Entity
@Table(name = "site_check_item")
public class SiteCheckItem implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String category;
    private String code;
    private int position;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    protected SiteCheckItem() {}

    public String text(boolean chinese) {
        return chinese ? textZh : textEn;
    }

    public String getCategory() {
        return category;
    }

    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }
}
