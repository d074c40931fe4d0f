package fr.pix.certif.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the operator asked for, from the command line first and the environment then.
 *
 * @param port HTTP port of the pages
 * @param data folder of the embedded database and of the server's own files
 * @param demo whether an empty database is filled with the demonstration
 */
record Options(int port, Path data, boolean demo) {

  private static final int DEFAULT_PORT = 8080;

  static Options parse(String[] arguments, Map<String, String> environment) {
    int port = number(environment.getOrDefault("CERTIF_HTTP_PORT", "" + DEFAULT_PORT));
    Path data = Path.of("data");
    boolean demo = true;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--port" -> port = number(valueOf(arguments, ++i));
        case "--data" -> data = Path.of(valueOf(arguments, ++i));
        case "--no-demo" -> demo = false;
        default -> throw new IllegalArgumentException("Unknown option: " + arguments[i]);
      }
    }
    return new Options(port, data.toAbsolutePath().normalize(), demo);
  }

  private static String valueOf(String[] arguments, int index) {
    if (index >= arguments.length) {
      throw new IllegalArgumentException("A value is missing after " + arguments[index - 1]);
    }
    return arguments[index];
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,5}")) {
      throw new IllegalArgumentException("Not a port number: " + text);
    }
    return Integer.parseInt(text);
  }
}
