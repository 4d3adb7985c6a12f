package communique.model;

import communique.shape.Doc;
import communique.shape.ShortFor;
import java.net.URI;
import java.util.Optional;

/** On what terms something may be shown or used. */
@Doc("On what terms something may be shown or used.")
@ShortFor("name")
public record Licence(
    @Doc("Its name, or in words who has allowed it.") Text name,
    @Doc("Where it can be read.") Optional<URI> url) {}
