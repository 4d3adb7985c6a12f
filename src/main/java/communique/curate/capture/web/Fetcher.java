package communique.curate.capture.web;

import communique.curate.capture.extract.Bytes;
import communique.shape.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import javax.net.ssl.SSLException;

/**
 * Fetches one page that a person asked for: no cookies, no second try, nothing that the page names.
 */
public final class Fetcher {

  private static final String SAVE =
      "open the page in a browser, save it there (as one file, or as HTML), and give the file";

  private static final String LATER = "try again later; or " + SAVE;

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]{2,40})");

  private static final Pattern PACKED = Pattern.compile("(?i)(?:x-)?gzip");

  private final HttpClient client;
  private final Limits limits;
  private final String agent;

  /**
   * Asks nobody yet.
   *
   * @param agent the name and version of the program, which it tells the server
   */
  public Fetcher(Limits limits, String agent) {
    this.limits = limits;
    this.agent = agent;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.time())
            .build();
  }

  /** Fetches what is at an address. */
  public Answer fetch(URI address) {
    return fetch(address, "GET");
  }

  /**
   * Asks whether there is something at an address, which is not sent; servers that do not answer
   * that are asked for it.
   */
  public Answer probe(URI address) {
    Answer answer = fetch(address, "HEAD");
    return answer instanceof Answer.Sent ? answer : fetch(address);
  }

  private Answer fetch(URI address, String method) {
    List<URI> passed = new ArrayList<>();
    Optional<URI> next = Optional.of(address);
    while (next.isPresent()) {
      passed.add(next.get());
      Object step = step(passed, method);
      if (step instanceof Answer answer) {
        return answer;
      }
      next = Optional.of((URI) step);
    }
    throw new IllegalStateException("every step leads on or ends");
  }

  /** The address that the last one leads to, or an answer. */
  private Object step(List<URI> passed, String method) {
    try {
      HttpResponse<byte[]> response = ask(passed.get(passed.size() - 1), method);
      return switch (response.statusCode()) {
        case 301, 302, 303, 307, 308 -> elsewhere(response, passed);
        default -> answer(response, passed);
      };
    } catch (IOException e) {
      return failed(e, passed.get(passed.size() - 1));
    }
  }

  private HttpResponse<byte[]> ask(URI address, String method) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limits.time())
            .header("User-Agent", agent)
            .header(
                "Accept", "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, head -> new Bounded(limits.bytes()));
    try {
      return response.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a page was fetched");
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new InterruptedIOException("too slow");
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private static IOException cause(ExecutionException failure) {
    return Stream.iterate(failure.getCause(), one -> one != null, Throwable::getCause)
        .filter(one -> one instanceof TooLarge || one instanceof UnresolvedAddressException)
        .findFirst()
        .map(
            one ->
                one instanceof TooLarge large
                    ? (IOException) large
                    : new UnknownHostException(String.valueOf(one.getMessage())))
        .orElseGet(
            () ->
                failure.getCause() instanceof IOException io
                    ? io
                    : new IOException(String.valueOf(failure.getCause()), failure));
  }

  private Object elsewhere(HttpResponse<byte[]> response, List<URI> passed) {
    URI here = passed.get(passed.size() - 1);
    String to = response.headers().firstValue("Location").orElse("");
    Optional<URI> next = to.isBlank() ? Optional.empty() : resolved(here, to);
    if (next.isEmpty()) {
      return new Answer.Failed(
          here + " sends on to \"" + to + "\", which is no address of a web page",
          Optional.of(SAVE));
    }
    if (passed.contains(next.get())) {
      return new Answer.Failed(
          here + " sends round in a circle, to " + next.get(), Optional.of(SAVE));
    }
    if (PrivateHosts.isEntered(here, next.get())) {
      return new Answer.Failed(
          here + " sends on to " + next.get().getHost() + ", which is no host of the web",
          Optional.of(SAVE));
    }
    return passed.size() > limits.redirects()
        ? new Answer.Failed(
            passed.get(0) + " sends on more than " + limits.redirects() + " times",
            Optional.of(SAVE))
        : next.get();
  }

  /** Where a redirect leads, if that is on the web; its fragment is no part of a request. */
  private static Optional<URI> resolved(URI here, String to) {
    try {
      String absolute = here.resolve(to.strip().replace(" ", "%20")).toString();
      return WebAddress.safe(absolute.split("#", 2)[0])
          .filter(safe -> safe.startsWith("http"))
          .map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Answer answer(HttpResponse<byte[]> response, List<URI> passed) throws IOException {
    int status = response.statusCode();
    URI here = passed.get(passed.size() - 1);
    if (status == 404 || status == 410) {
      return new Answer.Gone(status);
    }
    if (status != 200) {
      boolean shut = status == 401 || status == 402 || status == 403 || status == 429;
      return new Answer.Failed(
          here.getHost()
              + (shut ? " does not hand the page to programs" : " answers with an error")
              + " ("
              + status
              + ")",
          Optional.of(shut ? SAVE : LATER),
          shut);
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    Matcher charset = CHARSET.matcher(type);
    return new Answer.Sent(
        List.copyOf(passed),
        Optional.of(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty()),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
        Bytes.of(unpacked(response)));
  }

  /** Some servers pack what they send, though nobody asked them to. */
  private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
    String packing = response.headers().firstValue("Content-Encoding").orElse("identity").strip();
    byte[] body = response.body();
    boolean marked = body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    if (PACKED.matcher(packing).matches() || marked) {
      return marked ? bounded(new GZIPInputStream(new ByteArrayInputStream(body))) : body;
    }
    if (packing.equalsIgnoreCase("deflate")) {
      return bounded(new InflaterInputStream(new ByteArrayInputStream(body)));
    }
    if (!packing.isEmpty() && !packing.equalsIgnoreCase("identity")) {
      throw new IOException("packed as \"" + packing + "\", which it was not asked for");
    }
    return body;
  }

  private byte[] bounded(InputStream unpacking) throws IOException {
    try (InputStream in = unpacking) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new TooLarge();
      }
      return bytes;
    }
  }

  private Answer failed(IOException failure, URI here) {
    String host = here.getHost();
    if (failure instanceof TooLarge) {
      return new Answer.Failed(
          "%s sends more than %s megabytes, which is no article"
              .formatted(host, limits.bytes() >> 20),
          Optional.of("give the address of the article itself"),
          true);
    }
    if (failure instanceof HttpConnectTimeoutException
        || failure instanceof InterruptedIOException
        || failure instanceof java.net.http.HttpTimeoutException) {
      return new Answer.Failed(
          "%s did not send the page within %s seconds"
              .formatted(host, Math.max(1, limits.time().toSeconds())),
          Optional.of(LATER));
    }
    if (failure instanceof UnknownHostException
        || (failure instanceof ConnectException refused && isUnresolved(refused))) {
      return new Answer.Failed(
          "nothing is known of a server \"" + host + "\"",
          Optional.of("look whether the address is right, and whether this machine has a network"));
    }
    if (failure instanceof ConnectException) {
      return new Answer.Failed(host + " does not answer", Optional.of(LATER));
    }
    if (failure instanceof SSLException) {
      return new Answer.Failed(
          host + " cannot prove that it is " + host + " (TLS)", Optional.of(SAVE));
    }
    return new Answer.Failed(
        host + " broke off before the page was there" + told(failure), Optional.of(LATER));
  }

  private static boolean isUnresolved(ConnectException refused) {
    return Stream.<Throwable>iterate(refused, one -> one != null, Throwable::getCause)
        .anyMatch(UnresolvedAddressException.class::isInstance);
  }

  private static String told(IOException failure) {
    return Optional.ofNullable(failure.getMessage())
        .filter(words -> words.startsWith("packed as"))
        .map(words -> ": it is " + words)
        .orElse("");
  }
}
