// Loads the page again when the preview has built it anew, and goes back to where the reader was.
"use strict";
(() => {
  const {version, news} = document.currentScript.dataset;
  const key = "preview:" + location.pathname;
  let source;

  // The problems take their room above the page; who reads further down stays on the same words.
  const above = () => document.querySelector(".preview-problems")?.offsetHeight ?? 0;

  const again = () => {
    source.close();
    sessionStorage.setItem(key, JSON.stringify(place ?? [scrollX, scrollY && scrollY - above()]));
    location.reload();
  };

  // A page in a hidden tab does not wait: a browser holds few connections to one host.
  const listen = () => {
    if (document.hidden) {
      source?.close();
    } else if (source?.readyState !== EventSource.OPEN) {
      source?.close();
      source = new EventSource(news);
      source.onmessage = event => {
        if (event.data !== version) again();
      };
    }
  };

  // Where the reader was, as long as the page is not yet settled there.
  let place = JSON.parse(sessionStorage.getItem(key) ?? "null");
  sessionStorage.removeItem(key);
  if (place) {
    const back = () => scrollTo({left: place[0], top: place[1] && place[1] + above(), behavior: "instant"});
    // Styles and fonts may come late and move everything; the reader's own hand ends the waiting.
    const settling = new ResizeObserver(back);
    const settled = () => {
      settling.disconnect();
      place = null;
      history.scrollRestoration = "auto";
    };
    history.scrollRestoration = "manual";
    [document.body, document.querySelector(".preview-problems")]
      .forEach(part => part && settling.observe(part));
    ["wheel", "touchstart", "pointerdown", "keydown"]
      .forEach(hand => addEventListener(hand, settled, {once: true, passive: true}));
    addEventListener("load", () => setTimeout(settled, 2000));
  }
  document.addEventListener("visibilitychange", listen);
  listen();
})();
