package org.yucang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody with an account of his own; what he may do is said by his memberships. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    private String name;
    private String mobile;
    private String email;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    public Person(String login, String passwordHash, String name, Instant createdAt) {
        this.login = login;
        this.passwordHash = passwordHash;
        this.name = name;
        this.createdAt = createdAt;
    }

    public void reachedBy(String mobile, String email) {
        this.mobile = mobile;
        this.email = email;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public String getName() {
        return name;
    }

    public String getMobile() {
        return mobile;
    }

    public boolean hasEmail() {
        return email != null && !email.isBlank();
    }

    public String getEmail() {
        return email;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
