package org.cohort.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.cohort.channels.ChannelService;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.posts.FeedQueries;
import org.cohort.posts.PostFilter;
import org.cohort.posts.PostQueries;
import org.cohort.web.layout.Site;
import org.cohort.web.layout.Texts;

/** Answers the routes of feeds; which one is asked for is the last part of the route's page. */
@WebServlet("/WEB-INF/pages/feeds/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    FeedQueries queries;

    @Inject
    PostQueries posts;

    @Inject
    ChannelService channels;

    @Inject
    MemberService members;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            byte[] bytes = new AtomWriter(site.url(""), key -> texts.of(key)).write(feed(request));
            response.setContentType("application/atom+xml;charset=UTF-8");
            response.getOutputStream().write(bytes);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }

    private Feed feed(HttpServletRequest request) {
        return switch (String.valueOf(request.getPathInfo())) {
            case "/posts" -> feed(texts.of("site.name"), "/posts", "/feed.atom", PostFilter.ALL);
            case "/tag" -> ofTag(request.getParameter("tag"));
            case "/member" -> ofMember(members.get(request.getParameter("handle")));
            case "/channel" -> ofChannel(request.getParameter("slug"));
            default -> throw new NotFound("posts.missing");
        };
    }

    private Feed ofTag(String name) {
        if (posts.findTag(name).isEmpty()) {
            throw new NotFound("tags.missing");
        }
        String page = "/tags/" + name;
        return feed(titled(name), page, page + "/feed.atom", PostFilter.tag(name));
    }

    private Feed ofMember(Member member) {
        String page = "/people/" + member.getHandle();
        return feed(titled(member.getName()), page, page + "/feed.atom", PostFilter.author(member.getHandle()));
    }

    private Feed ofChannel(String slug) {
        String page = "/channels/" + slug;
        String title = titled(channels.get(slug).getName());
        return feed(title, page, page + "/feed.atom", PostFilter.channel(slug));
    }

    private Feed feed(String title, String page, String path, PostFilter filter) {
        return new Feed(title, path, page, queries.newest(filter));
    }

    private String titled(String name) {
        return texts.of("feeds.of", name, texts.of("site.name"));
    }
}
