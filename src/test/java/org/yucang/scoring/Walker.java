package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Asks the running server over HTTP, signed in as one person as a browser would be. */
final class Walker {

    private static final String PASSWORD = "Yucang-2021";
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"([^\"]*(?:login|password))\"");
    private static final Pattern SUBMIT = Pattern.compile("<input[^>]*type=\"submit\"[^>]*name=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    Walker(int port, String login) throws Exception {
        base = "http://localhost:" + port;
        signIn(login);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the server answers to an address, with its headers, which may name files. */
    String text(String address) throws IOException, InterruptedException {
        var answer = get(address);
        return answer.headers().map() + "\n" + answer.body();
    }

    int status(String address) throws IOException, InterruptedException {
        return get(address).statusCode();
    }

    private void signIn(String login) throws IOException, InterruptedException {
        var page = get("/sign-in").body();
        var form = new StringBuilder();
        HIDDEN.matcher(page).results().forEach(field -> add(form, field.group(1), field.group(2)));
        FIELD.matcher(page)
                .results()
                .forEach(field -> add(form, field.group(1), field.group(1).endsWith("login") ? login : PASSWORD));
        SUBMIT.matcher(page).results().limit(1).forEach(button -> add(form, button.group(1), button.group(1)));
        client.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(status("/desk/messages")).as(login + " has signed in").isEqualTo(200);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + address)).build(), BodyHandlers.ofString());
    }

    private static void add(StringBuilder form, String name, String value) {
        form.append(form.isEmpty() ? "" : "&").append(encoded(name)).append('=').append(encoded(value));
    }
}
