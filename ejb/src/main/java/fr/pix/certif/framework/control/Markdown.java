package fr.pix.certif.framework.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shows an instruction: paragraphs, lists, **bold**, *italic*, `code` and code blocks, nothing
 * else. Every character of the author is escaped before any tag of ours is written, so that no
 * instruction can bring a tag, a link nor a script into the page.
 *
 * <p>Line ends inside a paragraph are kept: a program in a question is read line by line.
 */
public final class Markdown {

  private static final String FENCE = "```";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*]+?)(?<=\\S)\\*\\*");
  private static final Pattern ITALIC = Pattern.compile("\\*(?=\\S)([^*]+?)(?<=\\S)\\*");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\. (.*)");

  private final StringBuilder html = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();
  private String openList;

  private Markdown() {}

  /** The HTML of an instruction. */
  public static String html(String markdown) {
    Markdown writer = new Markdown();
    List<String> code = null;
    for (String line : markdown.replace("\r\n", "\n").strip().split("\n", -1)) {
      if (line.strip().startsWith(FENCE)) {
        code = writer.fence(code);
      } else if (code != null) {
        code.add(line);
      } else {
        writer.line(line);
      }
    }
    return writer.end(code);
  }

  /** The HTML of one line, such as an option: no block. */
  public static String inline(String markdown) {
    StringBuilder html = new StringBuilder();
    int end = 0;
    // Inside code, a star is a star: emphasis is looked for between the pieces of code only.
    var code = CODE.matcher(markdown);
    while (code.find()) {
      html.append(emphasis(markdown.substring(end, code.start())));
      html.append("<code>").append(escape(code.group(1))).append("</code>");
      end = code.end();
    }
    return html.append(emphasis(markdown.substring(end))).toString();
  }

  private static String emphasis(String text) {
    String strong = BOLD.matcher(escape(text)).replaceAll("<strong>$1</strong>");
    return ITALIC.matcher(strong).replaceAll("<em>$1</em>");
  }

  /** Characters that HTML reads, made harmless; safe in text and in a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private void line(String line) {
    var numbered = NUMBERED.matcher(line);
    if (line.isBlank()) {
      closeBlocks();
    } else if (line.startsWith("- ")) {
      item("ul", line.substring(2));
    } else if (numbered.matches()) {
      item("ol", numbered.group(1));
    } else {
      closeList();
      paragraph.add(line.stripTrailing());
    }
  }

  private void item(String list, String text) {
    closeParagraph();
    if (!list.equals(openList)) {
      closeList();
      html.append('<').append(list).append('>');
      openList = list;
    }
    html.append("<li>").append(inline(text.strip())).append("</li>");
  }

  private List<String> fence(List<String> code) {
    if (code == null) {
      closeBlocks();
      return new ArrayList<>();
    }
    html.append("<pre><code>").append(escape(String.join("\n", code))).append("</code></pre>");
    return null;
  }

  private String end(List<String> unclosedCode) {
    if (unclosedCode != null) {
      fence(unclosedCode);
    }
    closeBlocks();
    return html.toString();
  }

  private void closeBlocks() {
    closeParagraph();
    closeList();
  }

  private void closeParagraph() {
    if (!paragraph.isEmpty()) {
      html.append("<p>").append(inline(String.join("\n", paragraph))).append("</p>");
      paragraph.clear();
    }
  }

  private void closeList() {
    if (openList != null) {
      html.append("</").append(openList).append('>');
      openList = null;
    }
  }
}
