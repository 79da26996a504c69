import { check, ready } from "criba";

export default {
  async fetch(request) {
    await ready();
    const { good, bad, context } = await request.json();
    return Response.json([good, bad].map((text) => check("sale", text, context)));
  },
};
