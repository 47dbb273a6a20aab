package org.cohort.web.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.people.Role;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The organisers' table of channels, and the form that makes one. */
@Named
@RequestScoped
public class ManageChannels {

    private static final String PATH = "/organise/channels";

    @Inject
    ChannelService service;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private List<Channel> channels = List.of();
    private String slug = "";
    private String name = "";
    private String purpose = "";
    private Role leastRole = Role.MEMBER;

    public void load() {
        reader.getActor().mustBe(Role.ORGANISER);
        String pressed = request.getMethod().equals("POST") ? request.getParameter("do") : null;
        if (pressed != null) {
            act(pressed);
            return;
        }
        channels = service.list();
        if (!slug.isEmpty() && name.isEmpty()) {
            Channel chosen = service.get(slug);
            name = chosen.getName();
            purpose = chosen.getPurpose();
            leastRole = chosen.getLeastRole();
        }
    }

    /** Makes a channel, or describes anew the one that was chosen in the table. */
    public void save() {
        boolean saved = problems.attempt(() -> {
            String saying = slug;
            if (saying.isEmpty()) {
                saying = service.create(reader.getActor(), name, purpose).getSlug();
            } else {
                service.describe(reader.getActor(), saying, name, purpose);
            }
            service.reserve(reader.getActor(), saying, leastRole);
        });
        if (saved) {
            Redirect.to(PATH);
        }
    }

    /** Does what a button of the table says: {@code archive SLUG} or {@code reopen SLUG}. */
    private void act(String pressed) {
        String[] words = pressed.split(" ", 2);
        if (words.length == 2 && words[0].equals("archive")) {
            service.archive(reader.getActor(), words[1]);
        } else if (words.length == 2 && words[0].equals("reopen")) {
            service.reopen(reader.getActor(), words[1]);
        }
        Redirect.to(PATH);
    }

    public List<Channel> getChannels() {
        return channels;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose == null ? "" : purpose;
    }

    public Role getLeastRole() {
        return leastRole;
    }

    public void setLeastRole(Role leastRole) {
        this.leastRole = leastRole;
    }

    /** The roles that a channel can be kept for. */
    public List<Role> getRoles() {
        return List.of(Role.MEMBER, Role.HELPER, Role.MODERATOR, Role.ORGANISER);
    }
}
