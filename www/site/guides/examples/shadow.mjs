import { precheck } from "criba/edge";

const guard = precheck({
  mode: "shadow",
  next: () => new Response("accepted"),
  log({ data }) {
    const { route, verdict, findings } = data;
    console.log(JSON.stringify({ route, verdict, findings }));
  },
});

const request = new Request("https://api.example/users/77", {
  method: "PUT",
  headers: { "content-type": "application/json" },
  body: '{ "contact_phone": "634 56" }',
});
const response = await guard(request);
console.log(response.status, await response.text());
