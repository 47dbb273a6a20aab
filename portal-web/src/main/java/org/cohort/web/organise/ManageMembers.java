package org.cohort.web.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.InvitationService;
import org.cohort.people.MemberQueries;
import org.cohort.people.MemberRow;
import org.cohort.people.MemberService;
import org.cohort.people.Role;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Site;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The organisers' table of members, with their roles, and links that invite new ones. */
@Named
@RequestScoped
public class ManageMembers {

    @Inject
    MemberQueries queries;

    @Inject
    MemberService members;

    @Inject
    InvitationService invitations;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    Site site;

    private String beginning = "";
    private String handle = "";
    private Role role = Role.MEMBER;
    private Role invitedRole = Role.MEMBER;
    private String link = "";

    /** One for the whole request: it remembers how many members there are. */
    private final LazyDataModel<MemberRow> table = new MemberTable();

    public void load() {
        reader.getActor().mustBe(Role.ORGANISER);
    }

    /** Reads a page of the table at a time. */
    public LazyDataModel<MemberRow> getTable() {
        return table;
    }

    public void changeRole() {
        if (problems.attempt(this::changeTheirRole)) {
            Redirect.to("/organise?beginning=" + handle);
        }
    }

    /** A handle that nobody has is a slip of the hand here, not a page that is missing. */
    private void changeTheirRole() {
        try {
            members.changeRole(reader.getActor(), handle, role);
        } catch (NotFound nobody) {
            throw new Invalid("handle", nobody.key());
        }
    }

    /** Makes a link, which is shown this once. */
    public void invite() {
        problems.attempt(
                () -> link = site.url("/sign-up?invitation=" + invitations.create(reader.getActor(), invitedRole)));
    }

    public List<Role> getRoles() {
        return List.of(Role.MEMBER, Role.HELPER, Role.MODERATOR, Role.ORGANISER);
    }

    public String getLink() {
        return link;
    }

    public String getBeginning() {
        return beginning;
    }

    public void setBeginning(@Nullable String beginning) {
        this.beginning = beginning == null ? "" : beginning;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(@Nullable String handle) {
        this.handle = handle == null ? "" : handle;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Role getInvitedRole() {
        return invitedRole;
    }

    public void setInvitedRole(Role invitedRole) {
        this.invitedRole = invitedRole;
    }

    /** PrimeFaces' view of the query. */
    private final class MemberTable extends LazyDataModel<MemberRow> {

        private static final long serialVersionUID = 1;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) queries.count(reader.getActor(), beginning);
        }

        @Override
        public List<MemberRow> load(
                int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return queries.list(reader.getActor(), beginning, first, pageSize);
        }

        @Override
        public String getRowKey(MemberRow row) {
            return row.handle();
        }
    }
}
