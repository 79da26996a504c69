"use client";

import { check, ready } from "criba";
import { useEffect } from "react";
import { bad, context, good } from "../payloads.js";

export default function Page() {
  useEffect(() => {
    ready().then(() => console.log(JSON.stringify([good, bad].map((text) => check("sale", text, context)))));
  }, []);
  return <h1>A form</h1>;
}
