package org.yucang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who asks for addresses without a browser, signed in or not, and is told how each was answered. */
final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    static Visitor signedIn(String login) {
        var visitor = new Visitor();
        if (!login.isEmpty()) {
            visitor.signIn(login);
        }
        return visitor;
    }

    /** The page's status and what it says; a redirection is told, not followed. */
    HttpResponse<String> ask(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    /** Writes to an address of the API what a page would write that only wants to know what is new. */
    HttpResponse<String> write(String path) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"since\":0}"))
                .build());
    }

    /** Asks for a page, signs in where that is asked for, and says where he is in the end and what he is told there. */
    String arrive(String path, String login) {
        var answer = ask(path);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " is open to everyone.");
        }
        answer = signIn(login);
        for (int hops = 0; answer.statusCode() == 302 && hops < 5; hops++) {
            answer = ask(URI.create(answer.headers().firstValue("Location").orElseThrow())
                    .getPath());
        }
        return answer.statusCode() + " " + answer.uri().getPath();
    }

    private HttpResponse<String> signIn(String login) {
        var form = new StringBuilder("signIn%3Alogin=" + login + "&signIn%3Apassword=Yucang-2021&signIn%3Ago=go");
        var hidden = HIDDEN.matcher(ask("/sign-in").body());
        while (hidden.find()) {
            form.append('&').append(coded(hidden.group(1))).append('=').append(coded(hidden.group(2)));
        }
        var answer = send(HttpRequest.newBuilder(uri("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        return URI.create(RunningYucang.address() + path);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
