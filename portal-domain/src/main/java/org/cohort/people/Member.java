package org.cohort.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.cohort.kernel.PortalLanguage;
import org.cohort.media.Attachment;
import org.cohort.people.names.HandlePolicy;
import org.jspecify.annotations.Nullable;

/** A person with an account; without e-mail and password a placeholder for somebody whose texts were imported. */
@Entity
public class Member extends GeneratedId {

    @Version
    private int version;

    private String handle = "";

    @Column(name = "handle_skeleton")
    private String handleSkeleton = "";

    private String name = "";
    private @Nullable String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "factor_since")
    private @Nullable Instant factorSince;

    @Column(name = "factor_due")
    private @Nullable Instant factorDue;

    @Enumerated(EnumType.STRING)
    private Role role = Role.MEMBER;

    @Column(name = "joined_at")
    private Instant joinedAt = Instant.EPOCH;

    private String about = "";

    @Column(name = "about_html")
    private String aboutHtml = "";

    private @Nullable String place;
    private @Nullable String zone;
    private @Nullable String languages;
    private String interests = "";
    private String goals = "";

    @Enumerated(EnumType.STRING)
    private Sharing sharing = Sharing.MEMBERS;

    @ElementCollection
    @CollectionTable(name = "member_accomplishment", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    private List<Accomplishment> accomplishments = new ArrayList<>();

    private @Nullable String language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "picture_id")
    private @Nullable Attachment picture;

    @ElementCollection
    @CollectionTable(name = "member_link", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    private List<Link> links = new ArrayList<>();

    protected Member() {}

    /** A new member; the handle has passed {@link HandlePolicy}. */
    public Member(String handle, String name, Role role, Instant joinedAt) {
        this.handle = handle;
        this.handleSkeleton = HandlePolicy.skeleton(handle);
        this.name = name;
        this.role = role;
        this.joinedAt = joinedAt;
    }

    public ContentRef ref() {
        return ContentRef.member(getId());
    }

    public int getVersion() {
        return version;
    }

    public String getHandle() {
        return handle;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable String getPasswordHash() {
        return passwordHash;
    }

    /** Since when the member is asked for a second factor at sign-in; null where they have none. */
    public @Nullable Instant getFactorSince() {
        return factorSince;
    }

    /** From when the member's role needs a second factor; null where nobody has asked for one yet. */
    public @Nullable Instant getFactorDue() {
        return factorDue;
    }

    public Role getRole() {
        return role;
    }

    public Instant getJoinedAt() {
        return joinedAt;
    }

    public String getAbout() {
        return about;
    }

    public String getAboutHtml() {
        return aboutHtml;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public @Nullable String getLanguages() {
        return languages;
    }

    /** The same one by one, the best first. */
    public List<String> getLanguageCodes() {
        return languages == null ? List.of() : List.of(languages.split(" ", -1));
    }

    /** In the form of tags. */
    public List<String> getInterests() {
        return interests.isEmpty() ? List.of() : List.of(interests.split(" ", -1));
    }

    public String getGoals() {
        return goals;
    }

    public Sharing getSharing() {
        return sharing;
    }

    /** The latest first. */
    public List<Accomplishment> getAccomplishments() {
        return List.copyOf(accomplishments);
    }

    /** In which language the portal speaks to them, where they chose one. */
    public Optional<PortalLanguage> getLanguage() {
        return Optional.ofNullable(language).flatMap(PortalLanguage::of);
    }

    public @Nullable Attachment getPicture() {
        return picture;
    }

    public List<Link> getLinks() {
        return List.copyOf(links);
    }

    /** Gives the account what it signs in with; the e-mail address in lower case. */
    void signInWith(String lowerCaseEmail, String hash) {
        this.email = lowerCaseEmail;
        this.passwordHash = hash;
    }

    /** Where the owner can be reached, in lower case; it takes a password to sign in. */
    void reachAt(String lowerCaseEmail) {
        this.email = lowerCaseEmail;
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    void hasFactorSince(@Nullable Instant time) {
        this.factorSince = time;
    }

    /** As if nobody had ever asked for a second factor. */
    void forgetFactor() {
        this.factorSince = null;
        this.factorDue = null;
    }

    void changeRole(Role newRole) {
        this.role = newRole;
    }

    /** What the member shows to others; the about text with its safe HTML. */
    void describe(String newName, String aboutMarkdown, String safeHtml, List<Link> newLinks) {
        this.name = newName;
        this.about = aboutMarkdown;
        this.aboutHtml = safeHtml;
        this.links = new ArrayList<>(newLinks);
    }

    void locate(@Nullable String newPlace, @Nullable String newZone, @Nullable String newLanguages) {
        this.place = newPlace;
        this.zone = newZone;
        this.languages = newLanguages;
    }

    /** What the member is after, checked, and who may see it and where they live. */
    void pursue(List<String> newInterests, String newGoals, List<Accomplishment> reached, Sharing with) {
        this.interests = String.join(" ", newInterests);
        this.goals = newGoals;
        this.accomplishments = new ArrayList<>(reached);
        this.sharing = with;
    }

    void speak(PortalLanguage newLanguage) {
        this.language = newLanguage.code();
    }

    void show(@Nullable Attachment newPicture) {
        this.picture = newPicture;
    }
}
