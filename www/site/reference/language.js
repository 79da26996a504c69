// Goes on to the same page in the reader's language, with what the address says after the number sign.

const offered = [...document.querySelectorAll("[hreflang]")];
const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
const found = wanted.map((tag) => offered.find(({ hreflang }) => hreflang === tag)).find(Boolean) ?? offered[0];
location.replace(found.href + location.hash);
