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
    sessionStorage.setItem(key, JSON.stringify([scrollX, scrollY && scrollY - above()]));
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

  const place = JSON.parse(sessionStorage.getItem(key) ?? "null");
  sessionStorage.removeItem(key);
  if (place) {
    const back = () => scrollTo({left: place[0], top: place[1] && place[1] + above(), behavior: "instant"});
    back();
    addEventListener("load", back);
    document.fonts.ready.then(back);
  }
  document.addEventListener("visibilitychange", listen);
  listen();
})();
