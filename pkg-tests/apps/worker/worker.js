import { check, ready } from "criba";

onmessage = async ({ data: { good, bad, context } }) => {
  await ready();
  postMessage(JSON.stringify([good, bad].map((text) => check("sale", text, context))));
};
