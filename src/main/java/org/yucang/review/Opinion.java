package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one of the two offices of the city says: commerce recommends or does not, finance agrees or does not. */
@Entity
@Table(name = "opinion")
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Enumerated(EnumType.STRING)
    private CheckingBody body;

    private boolean agrees;

    private String text;

    @Embedded
    private Signature signature;

    protected Opinion() {}

    Opinion(Long applicationId, CheckingBody body, boolean agrees, String text, Signature signature) {
        this.applicationId = applicationId;
        this.body = body;
        this.agrees = agrees;
        this.text = text;
        this.signature = signature;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public CheckingBody getBody() {
        return body;
    }

    public boolean isAgrees() {
        return agrees;
    }

    public String getText() {
        return text;
    }

    public Signature getSignature() {
        return signature;
    }
}
