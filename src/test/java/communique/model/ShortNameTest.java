package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Ref;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What marks call sources: short, the same everywhere, and never two of them the same. */
class ShortNameTest {

  @TempDir Path temp;

  private Dossier with(String... sources) throws IOException {
    Path content = Dossiers.synthetic(temp);
    for (String source : sources) {
      Files.writeString(
          content.resolve("sources.yaml"),
          "\n- {id: %s, title: not-stated, kind: news}\n".formatted(source),
          StandardOpenOption.APPEND);
    }
    return Dossiers.load(content);
  }

  private static ShortName name(Dossier dossier, String id) {
    return dossier.shortName(dossier.get(Ref.to(Source.class, id)));
  }

  @Test
  void theNameIsEnoughForOneOfItsName() throws IOException {
    Dossier dossier = with("a, publisher: Tern Post, published: 2025-03-08");
    assertThat(name(dossier, "a"))
        .isEqualTo(new ShortName(Text.of("Tern Post"), Optional.empty(), false, 0));
  }

  @Test
  void theCuratorsShortNameComesBeforeThePublisher() throws IOException {
    Dossier dossier =
        with("a, publisher: The Tern Evening Post, short: Post, published: 2025-03-08");
    assertThat(name(dossier, "a").words()).isEqualTo(Text.of("Post"));
  }

  @Test
  void severalOfANameAreToldApartByTheirDays() throws IOException {
    Dossier dossier =
        with(
            "a, publisher: Tern Post, published: 2025-03-08",
            "b, publisher: The Tern Post, short: Tern Post, published: 2025-03-09");
    assertThat(name(dossier, "a").date()).contains(Edtf.of("2025-03-08"));
    assertThat(name(dossier, "b").date()).contains(Edtf.of("2025-03-09"));
    assertThat(List.of(name(dossier, "a"), name(dossier, "b")))
        .noneMatch(ShortName::dated)
        .allMatch(name -> name.letter() == 0);
  }

  @Test
  void oneDayOfSeveralYearsIsToldWithTheYear() throws IOException {
    Dossier dossier =
        with(
            "a, publisher: Tern Post, published: 2025-03-08",
            "b, publisher: Tern Post, published: 2024-03-08",
            "c, publisher: Tern Post, published: 2024-05-01");
    assertThat(name(dossier, "a").dated()).isTrue();
    assertThat(name(dossier, "b").dated()).isTrue();
    assertThat(name(dossier, "c").dated()).isFalse();
  }

  @Test
  void whatHasOneDateOrNoneHasALetter() throws IOException {
    Dossier dossier =
        with(
            "b, publisher: Tern Post, published: 2025-03-08",
            "a, publisher: Tern Post, published: 2025-03-08",
            "d, publisher: Tern Post, published: not-stated",
            "c, publisher: Tern Post, published: not-stated");
    assertThat(List.of("a", "b", "c", "d"))
        .extracting(id -> name(dossier, id).letter())
        .containsExactly(1, 2, 1, 2);
    assertThat(new HashSet<>(List.of(name(dossier, "a"), name(dossier, "b"), name(dossier, "c"))))
        .hasSize(3);
  }
}
