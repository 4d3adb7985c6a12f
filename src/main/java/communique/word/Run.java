package communique.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** A stretch of words that look alike. */
final class Run {

  private Run() {}

  /** Puts words into a run. */
  static void put(String words, Look look, boolean fromTheRight, CTR run) {
    dress(run.addNewRPr(), look, fromTheRight);
    CTText text = run.addNewT();
    text.setStringValue(words);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  private static void dress(CTRPr how, Look look, boolean fromTheRight) {
    Tongue tongue = Tongue.of(look.lang());
    if (!look.style().isEmpty()) {
      how.addNewRStyle().setVal(look.style());
    }
    if (tongue.isEastAsian()) {
      var fonts = how.addNewRFonts();
      fonts.setEastAsia(tongue.font());
      fonts.setHint(STHint.EAST_ASIA);
    }
    if (look.bold()) {
      how.addNewB();
      how.addNewBCs();
    }
    if (look.slanted()) {
      how.addNewI();
      how.addNewICs();
    }
    if (look.under()) {
      how.addNewU().setVal(STUnderline.SINGLE);
    }
    if (fromTheRight) {
      how.addNewRtl();
    }
    var lang = how.addNewLang();
    switch (tongue.script()) {
      case LETTERS -> lang.setVal(tongue.tag());
      case EAST_ASIA -> lang.setEastAsia(tongue.tag());
      case FROM_THE_RIGHT -> lang.setBidi(tongue.tag());
    }
  }

  /** The sign of the note at its beginning. */
  static void ofNote(CTR run) {
    run.addNewRPr().addNewRStyle().setVal("FootnoteReference");
    run.addNewFootnoteRef();
  }
}
