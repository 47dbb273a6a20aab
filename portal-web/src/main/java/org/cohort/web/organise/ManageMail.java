package org.cohort.web.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cohort.mail.Mail;
import org.cohort.mail.MailState;
import org.cohort.mail.Outbox;
import org.cohort.people.MemberService;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;

/** Mails that need an organiser, each with a button that sends it again. */
@Named
@RequestScoped
public class ManageMail {

    private static final String PATH = "/organise/mail";

    @Inject
    Outbox outbox;

    @Inject
    MemberService members;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private List<Mail> stuck = List.of();
    private long underWay;

    /** Does what the pressed button says, or shows the page. */
    public void open() {
        if (!request.getMethod().equals("POST")) {
            stuck = outbox.stuck(reader.getActor());
            underWay = outbox.underWay(reader.getActor());
            return;
        }
        String id = String.valueOf(request.getParameter("again"));
        if (id.equals("all")) {
            outbox.sendParkedAgain(reader.getActor());
        } else if (id.matches("\\d{1,18}")) {
            outbox.sendAgain(reader.getActor(), Long.parseLong(id));
        }
        Redirect.to(PATH);
    }

    public List<Mail> getStuck() {
        return stuck;
    }

    public long getUnderWay() {
        return underWay;
    }

    public boolean isAnyParked() {
        return stuck.stream().anyMatch(mail -> mail.getState() == MailState.PARKED);
    }

    /** Who was to get it; empty for somebody who is no member. */
    public String handleOf(Mail mail) {
        Long member = mail.getMemberId();
        return member == null ? "" : members.get(member).getHandle();
    }
}
