package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String ADDRESS = "https://certif.example.fr/surveillant?séance=été";

  @Test
  void theAddressIsReadBackWithItsAccents() throws IOException, ReaderException {
    BufferedImage picture = picture(ADDRESS);

    String read =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))))
            .getText();

    assertThat(read).isEqualTo(ADDRESS);
  }

  @Test
  void thePictureIsBlackOnWhiteAndNothingElse() throws IOException {
    assertThat(picture(ADDRESS).getColorModel().getPixelSize()).isEqualTo(1);
  }

  @Test
  void anAddressLongerThanAQrCodeIsRefused() {
    String endless = "https://certif.example.fr/" + "x".repeat(3_000);

    assertThatThrownBy(() -> QrCode.of(endless)).isInstanceOf(IllegalArgumentException.class);
  }

  private static BufferedImage picture(String address) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(QrCode.of(address).getData(null)));
  }
}
