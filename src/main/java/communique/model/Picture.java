package communique.model;

import communique.shape.Doc;
import communique.shape.Unseen;
import java.util.Optional;

/** A picture of what a sheet is about. */
@Doc("A picture of what a sheet is about.")
public record Picture(
    @Doc("Its file in pictures/, a JPEG or PNG file.") @Unseen PictureName file,
    @Doc("Whose it is, as it is to be named.") Text credit,
    @Doc("On what terms it may be shown.") Licence licence,
    @Doc("What is to be seen, for those who do not see it.") Text alt,
    @Doc(
            "The point that stays where the picture is cut: to 3:2, or 4:5 if it is higher than wide;"
                + " without it, nothing is cut.")
        Optional<Focus> focus) {}
