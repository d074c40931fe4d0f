package fr.pix.certif.invigilation;

import fr.pix.certif.invigilation.boundary.ShowBoard;
import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The frame of the room; its script fills in the candidates. */
@Named("room")
@RequestScoped
public class RoomBacking {

  @Inject ShowBoard showBoard;
  @Inject HttpServletRequest request;

  private Board board;

  @PostConstruct
  void read() {
    String id = request.getParameter("id");
    if (id != null && id.matches("\\d{1,18}")) {
      try {
        board = showBoard.of(Long.parseLong(id));
      } catch (Refusal refused) {
        // Told by the page itself, which leads to the form of the number and the password.
        board = null;
      }
    }
  }

  /** Whether this account has entered the session. */
  public boolean isEntered() {
    return board != null;
  }

  public Board.Room getSession() {
    return board.room();
  }

  /** The session's number, as people say it aloud: without separator. */
  public String getNumber() {
    return board == null ? "" : Long.toString(board.room().sessionId());
  }
}
