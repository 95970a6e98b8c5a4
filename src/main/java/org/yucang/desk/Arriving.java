package org.yucang.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets whoever was asked to sign in on his way to a page arrive there: the server knows him in that first request by name
 * only, not yet in his rights, so the page is asked for once more.
 */
@WebFilter("/*")
public class Arriving extends HttpFilter {

    private static final String KEY = Arriving.class.getName();

    /** From the next request on the server knows him. */
    static void note(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(KEY) == null || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        session.removeAttribute(KEY);
        var query = request.getQueryString();
        response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
