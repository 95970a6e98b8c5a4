package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yucang.person.CurrentUser;
import org.yucang.person.Office;
import org.yucang.person.Person;
import org.yucang.person.Role;

/** The province's page to name a team; the office is chosen first, then its people. */
@Named
@ViewScoped
public class SiteTeamPage implements Serializable {

    @Inject
    private NamingSiteTeam naming;

    @Inject
    private RenewingSiteTeam renewing;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private Long id;
    private String office = QualificationSteps.OFFICE;
    private List<Long> members = new ArrayList<>();
    private String reason;
    private transient ReviewCase file;

    public void refresh() {
        file = naming.open(id);
        office = renewing.isOpen(id) ? renewing.office(id) : office;
    }

    /** Whether the reader may name the team of this application anew. */
    public boolean isRenewable(Long applicationId) {
        return user.has(Role.PROVINCE) && renewing.isOpen(applicationId);
    }

    public String renew() {
        renewing.renew(id, new HashSet<>(members), reason);
        return said.done("siteTeam.renewed", file().number());
    }

    /** Shows the people of another office, of whom nobody is chosen yet. */
    public void show(String other) {
        office = other;
        members = new ArrayList<>();
    }

    public String name() {
        naming.name(id, office, new HashSet<>(members));
        return said.done("siteTeam.done", file().number());
    }

    private ReviewCase file() {
        return file == null ? naming.open(id) : file;
    }

    public String getGround() {
        return naming.reason(id);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOrderText() {
        return naming.orderText(id);
    }

    public List<Office> getOffices() {
        return naming.offices(id);
    }

    public List<Person> getCandidates() {
        return naming.candidates(id, office);
    }

    public ReviewCase getFile() {
        return file();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public List<Long> getMembers() {
        return members;
    }

    public void setMembers(List<Long> members) {
        this.members = members;
    }
}
