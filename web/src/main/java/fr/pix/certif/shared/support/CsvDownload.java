package fr.pix.certif.shared.support;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A table that the browser saves under our name, rather than shows. */
public final class CsvDownload {

  private CsvDownload() {}

  /**
   * The answer of a resource.
   *
   * @param name of the file, without anything of a person
   * @param text what it holds, byte order mark included, written in UTF-8
   */
  public static Response of(String name, String text) {
    return Response.ok(text.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
