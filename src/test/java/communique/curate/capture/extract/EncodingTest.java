package communique.curate.capture.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which encoding bytes are, whatever is said of them. */
class EncodingTest {

  @ParameterizedTest
  @CsvSource({
    "어망에 관한 합의, EUC-KR, ISO-8859-1 EUC-KR",
    "뷁 믜 펲시, x-windows-949, EUC-KR",
    "关于渔网的协议, GBK, gb2312",
    "關於漁網的協議, Big5, Big5",
    "漁網に関する合意①, windows-31j, Shift_JIS",
    "漁網に関する合意, EUC-JP, ISO-8859-1 EUC-JP",
    "“L’accord” – déjà €, windows-1252, ISO-8859-1",
    "Соглашение, windows-1251, windows-1251",
    "اتفاق الشباك, windows-1256, windows-1256",
    "어망에 관한 합의, UTF-8, ISO-8859-1 EUC-KR",
    "어망에 관한 합의, UTF-16, ISO-8859-1"
  })
  void bytesAreReadAsWhatTheyAre(String words, String charset, String declared) {
    assertThat(
            Encoding.decode(words.getBytes(Charset.forName(charset)), List.of(declared.split(" "))))
        .contains(words);
  }

  @Test
  void nothingIsGuessed() {
    byte[] korean = "어망에 관한 합의".getBytes(Charset.forName("EUC-KR"));
    assertThat(Encoding.decode(korean, List.of())).isEmpty();
    assertThat(Encoding.decode(korean, List.of("no-such-charset", "UTF-8", "; drop"))).isEmpty();
  }

  @Test
  void aMarkAtTheBeginningIsNoLetter() {
    assertThat(Encoding.decode("\uFEFFnets".getBytes(StandardCharsets.UTF_8), List.of()))
        .contains("nets");
  }
}
