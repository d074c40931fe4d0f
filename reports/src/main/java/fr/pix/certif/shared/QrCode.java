package fr.pix.certif.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DataRenderable;

/**
 * The QR code of an address, as a black and white picture. It corrects up to 15 % of damage, enough
 * for a sheet that was folded or stained. A document that shows one several times holds it once.
 */
public final class QrCode extends AbstractRenderer implements DataRenderable {

  private static final long serialVersionUID = 1L;

  /** A reader may smooth a picture that it enlarges: pixels per square keep the edges sharp. */
  private static final int PIXELS_PER_SQUARE = 4;

  /** White squares around the code, which scanners need to find it. */
  private static final int QUIET_ZONE = 2;

  private static final Map<EncodeHintType, ?> HINTS =
      Map.of(
          EncodeHintType.CHARACTER_SET,
          StandardCharsets.UTF_8.name(),
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          QUIET_ZONE);

  private final byte[] png;

  private QrCode(byte[] png) {
    this.png = png;
  }

  /**
   * Draws an address.
   *
   * @param address a web address of at most 2,000 characters, or IllegalArgumentException
   * @return the code, a PNG picture of one bit a pixel
   */
  public static QrCode of(String address) {
    try {
      return new QrCode(
          encode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS)));
    } catch (WriterException e) {
      throw new IllegalArgumentException("This address is too long for a QR code", e);
    }
  }

  @Override
  public byte[] getData(JasperReportsContext context) {
    return png.clone();
  }

  private static byte[] encode(BitMatrix squares) {
    int side = squares.getWidth() * PIXELS_PER_SQUARE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    int[] white = new int[PIXELS_PER_SQUARE * PIXELS_PER_SQUARE];
    Arrays.fill(white, 1);
    for (int y = 0; y < side; y += PIXELS_PER_SQUARE) {
      for (int x = 0; x < side; x += PIXELS_PER_SQUARE) {
        if (!squares.get(x / PIXELS_PER_SQUARE, y / PIXELS_PER_SQUARE)) {
          picture.getRaster().setSamples(x, y, PIXELS_PER_SQUARE, PIXELS_PER_SQUARE, 0, white);
        }
      }
    }
    return png(picture);
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // In memory: by default ImageIO goes through a temporary file.
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
