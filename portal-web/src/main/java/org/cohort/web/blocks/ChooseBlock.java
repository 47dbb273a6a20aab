package org.cohort.web.blocks;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.blocks.BlockService;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.web.faces.Redirect;
import org.cohort.web.faces.Refusals;
import org.cohort.web.layout.Reader;
import org.cohort.web.security.Doorkeeper;

/**
 * Takes the buttons by which a member blocks another and takes it back: {@code POST /blocks} with {@code do}, such as
 * {@code block 12}, and {@code back}, the page to go back to.
 */
@WebServlet("/WEB-INF/pages/blocks/choose")
public class ChooseBlock extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern PRESSED = Pattern.compile("(block|unblock) (\\d{1,18})");

    @Inject
    transient BlockService blocks;

    @Inject
    transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Matcher pressed = PRESSED.matcher(Objects.requireNonNullElse(request.getParameter("do"), ""));
            if (!pressed.matches()) {
                throw new Invalid("do", "error.invalid");
            }
            long memberId = Long.parseLong(pressed.group(2));
            if (pressed.group(1).equals("block")) {
                blocks.block(reader.getActor(), memberId);
            } else {
                blocks.unblock(reader.getActor(), memberId);
            }
            Redirect.to(response, Doorkeeper.ownPath(request.getParameter("back")));
        } catch (DomainException refused) {
            Refusals.answer(request, response, refused);
        }
    }
}
