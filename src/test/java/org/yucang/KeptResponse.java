package org.yucang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the response of the request in which a test runs: signing in asks for it, and nothing else hands it out. */
@WebFilter("/*")
public class KeptResponse extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final ThreadLocal<HttpServletResponse> CURRENT = new ThreadLocal<>();

    static HttpServletResponse current() {
        return CURRENT.get();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CURRENT.set(response);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
        }
    }
}
