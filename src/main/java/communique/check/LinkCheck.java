package communique.check;

import communique.shape.Ref;

/** A rule about links, whatever they lead to. */
interface LinkCheck extends Check<Ref<?>> {

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  default Class<Ref<?>> over() {
    return (Class) Ref.class;
  }
}
