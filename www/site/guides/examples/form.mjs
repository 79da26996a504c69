import { attach } from "criba/form";

attach(document.querySelector("form"), {
  kind: "user-update",
  async onValid(payload) {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify(payload);
    const response = await fetch("/users/77", { method: "PUT", headers, body });
    // What the edge function refuses is shown at the same fields.
    if (!response.ok) return response.json();
    document.querySelector("h1").textContent = "Thank you";
  },
});
