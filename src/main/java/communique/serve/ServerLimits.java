package communique.serve;

import java.util.Map;

/**
 * What the JDK's server lets those who ask do. It reads that once, when the first server of the
 * process is made, whoever makes it.
 */
public final class ServerLimits {

  /** What the JDK's server reads once, when the first one is made. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          // Else every answer waits 40 ms for the other side's delayed acknowledgement.
          "sun.net.httpserver.nodelay", "true",
          // In seconds: who takes longer to ask does not hold a thread any longer.
          "sun.net.httpserver.maxReqTime", "3",
          "sun.net.httpserver.maxReqHeaders", "100",
          // In bytes, the line of the request among them.
          "sun.net.httpserver.maxReqHeaderSize", "65536",
          "jdk.httpserver.maxConnections", "512");

  private ServerLimits() {}

  /** Sets them, but for those that are given to the process. */
  public static void set() {
    SETTINGS.forEach(ServerLimits::setUnlessGiven);
  }

  private static void setUnlessGiven(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
