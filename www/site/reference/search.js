// The search of the index: shows the entries that hold every word that was typed, without case or accents.

const plain = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();

const form = document.querySelector("form.search");
const input = form.querySelector("input");
const count = form.querySelector(".count");
const entries = [...document.querySelectorAll("[data-entry]")].map((element) => [element, plain(element.textContent)]);

function search() {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const [element, text] of entries) {
    const shown = words.every((word) => text.includes(word));
    element.hidden = !shown;
    found += Number(shown);
  }
  for (const section of document.querySelectorAll("main > section")) {
    section.hidden = !section.querySelector("[data-entry]:not([hidden])");
  }
  const said = found === 0 ? count.dataset.none : count.dataset.found.replace("{n}", found);
  count.textContent = words.length === 0 ? "" : said;
  const address = new URL(location.href);
  address.hash = words.length === 0 ? "" : `#${encodeURIComponent(input.value.trim())}`;
  history.replaceState(null, "", address);
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("input", search);
const asked = decodeURIComponent(location.hash.slice(1));
if (asked !== "") {
  input.value = asked;
  search();
}
