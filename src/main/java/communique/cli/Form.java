package communique.cli;

import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.DatabaseEdition;
import communique.edition.Edition;
import communique.edition.HostEdition;
import communique.edition.PrintEdition;
import communique.edition.WebEdition;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** A form in which a publication is given out. */
enum Form {
  WEB,
  DATA,
  DATABASE,
  PRINT,
  HOST;

  /** What a site consists of unless somebody says otherwise; hosts are asked for. */
  static final String OF_A_SITE = "web,data,database,print";

  /**
   * The editions of some forms, in their order. Sheets link to the files that are built with them.
   *
   * @param theme the folder of the dossier's own templates
   * @param bundle whether it is all packed
   */
  static Stream<Edition> editions(Set<Form> forms, Path theme, boolean bundle) {
    return editions(forms, theme, bundle, false);
  }

  /** The same; sheets may lead to the versions before. */
  static Stream<Edition> editions(Set<Form> forms, Path theme, boolean bundle, boolean history) {
    Companions companions = companions(forms, bundle, history);
    return forms.stream().sorted().map(form -> form.edition(theme, companions));
  }

  /** What is built together. */
  static Companions companions(Set<Form> forms, boolean bundle, boolean history) {
    boolean data = forms.contains(DATA);
    return new Companions(
        data, forms.contains(PRINT), bundle, data && forms.contains(DATABASE), history);
  }

  private Edition edition(Path theme, Companions companions) {
    return switch (this) {
      case WEB -> new WebEdition(theme, companions);
      case DATA -> new DataEdition(companions.history());
      case DATABASE -> new DatabaseEdition();
      case PRINT -> new PrintEdition(theme);
      case HOST -> new HostEdition();
    };
  }
}
