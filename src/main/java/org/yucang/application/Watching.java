package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;

/** Whoever has a draft open learns what the others in the firm change meanwhile, and what cannot be right in it. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Watching {

    @Inject
    private Drafts drafts;

    @Inject
    private DraftEntries entries;

    @Inject
    private ListChanges lists;

    @Inject
    private DraftPresences presences;

    @Inject
    private Eligibility eligibility;

    @Inject
    private CurrentUser user;

    /** Says where the reader is, and tells what is new since the entry and the change of a list of these ids. */
    public DraftNews news(Long applicationId, String step, Long since, Long listed) {
        var draft = drafts.of(applicationId);
        presences.seen(applicationId, step);
        var version = draft.version();
        var changes = entries.since(applicationId, since);
        var added = lists.since(applicationId, listed);
        return new DraftNews(
                version.getSavedAt(),
                eligibility.gaps(draft.application(), version).stream()
                        .filter(gap -> !gap.isMissing())
                        .toList(),
                advice(version),
                List.copyOf(version.originals()),
                changes.stream()
                        .filter(entry ->
                                !entry.isPrefilled() && !entry.getPersonId().equals(user.id()))
                        .toList(),
                presences.others(applicationId),
                changes.stream().map(DraftEntry::getId).reduce(since, Math::max),
                added.stream()
                        .filter(change -> !change.getPersonId().equals(user.id()))
                        .toList(),
                added.stream().map(ListChange::getId).reduce(listed, Math::max));
    }

    /** The step at which this person left the draft, on whatever machine. */
    public Optional<String> left(Long applicationId) {
        drafts.of(applicationId);
        return presences.mine(applicationId).map(DraftPresence::getStep);
    }

    public List<DraftPresence> others(Long applicationId) {
        drafts.of(applicationId);
        return presences.others(applicationId);
    }

    /** The last entries by their places, and the newest one's id. */
    public List<DraftEntry> entries(Long applicationId) {
        drafts.of(applicationId);
        return entries.all(applicationId);
    }

    /** The id of the newest change of a list, from which on a page asks for news. */
    public Long listed(Long applicationId) {
        drafts.of(applicationId);
        return lists.since(applicationId, 0L).stream().map(ListChange::getId).reduce(0L, Math::max);
    }

    private static List<Gap> advice(ApplicationVersion version) {
        return version.getWarehouses().stream()
                .flatMap(warehouse -> new WarehouseRules(warehouse)
                        .advice().entrySet().stream()
                                .map(advice -> Gap.of(
                                        "warehouse." + warehouse.getPosition() + "." + advice.getKey(),
                                        advice.getValue(),
                                        Gap.WAREHOUSE,
                                        warehouse.getPosition())))
                .toList();
    }
}
