package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.yucang.application.Applications;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.Offices;

/** Which firms of a proposal the departments are asked about, and what they said. */
@ApplicationScoped
class Consultations {

    @Inject
    private DepartmentOpinions opinions;

    @Inject
    private Proposals proposals;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Offices offices;

    /** The firms that the latest proposal would award and no department was asked about before. */
    List<ProposedAward> fresh(Long callId) {
        var before = opinions.of(callId).stream()
                .map(DepartmentOpinion::getApplicationId)
                .collect(Collectors.toSet());
        return listed(callId).stream()
                .filter(award -> !before.contains(award.getApplicationId()))
                .toList();
    }

    /** The firms about which a department has still to speak. */
    List<ProposedAward> openTo(Long callId, String department) {
        var said = opinions.of(callId).stream()
                .filter(opinion -> opinion.getSignature().getOfficeKey().equals(department))
                .map(DepartmentOpinion::getApplicationId)
                .collect(Collectors.toSet());
        return listed(callId).stream()
                .filter(award -> !said.contains(award.getApplicationId()))
                .toList();
    }

    Consultation of(Long callId) {
        var said = opinions.of(callId);
        return new Consultation(
                opinions.departments().stream()
                        .map(key -> new Consultation.Heard(
                                offices.get(key),
                                said.stream()
                                        .filter(o ->
                                                o.getSignature().getOfficeKey().equals(key))
                                        .toList()))
                        .toList(),
                said.stream()
                        .filter(DepartmentOpinion::isObjection)
                        .map(opinion -> new Consultation.Against(
                                firm(opinion.getApplicationId()),
                                offices.get(opinion.getSignature().getOfficeKey()),
                                opinion))
                        .toList());
    }

    private String firm(Long applicationId) {
        return enterprises
                .get(applications.get(applicationId).getEnterpriseId())
                .getNameZh();
    }

    private List<ProposedAward> listed(Long callId) {
        return proposals.latestOf(callId).stream()
                .flatMap(proposal -> proposals.lines(proposal.getId()).stream())
                .filter(ProposedAward::isListed)
                .toList();
    }
}
